#include "drafts/wipedtexts.h"

#include <sodium.h>

#include <algorithm>
#include <cstring>

namespace App {

namespace {

constexpr size_t blockSize = 256 * 1024;

} // namespace

char *WipedTexts::add(std::string_view text)
{
    if (m_blocks.empty() || m_blocks.back().size - m_blocks.back().used < text.size()) {
        const size_t size = std::max(blockSize, text.size());
        m_blocks.push_back({std::make_unique<char[]>(size), size, 0});
        m_taken += size;
    }
    Block &block = m_blocks.back();
    char *place = block.bytes.get() + block.used;
    std::memcpy(place, text.data(), text.size());
    block.used += text.size();
    return place;
}

void WipedTexts::drop(char *text, size_t length)
{
    sodium_memzero(text, length);
    m_dropped += length;
}

void WipedTexts::clear()
{
    for (const Block &block : m_blocks)
        sodium_memzero(block.bytes.get(), block.size);
    m_blocks.clear();
    m_taken = 0;
    m_dropped = 0;
}

void WipedTexts::swap(WipedTexts &other)
{
    m_blocks.swap(other.m_blocks);
    std::swap(m_taken, other.m_taken);
    std::swap(m_dropped, other.m_dropped);
}

} // namespace App
