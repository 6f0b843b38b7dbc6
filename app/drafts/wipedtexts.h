#pragma once

#include <cstddef>
#include <memory>
#include <string_view>
#include <vector>

namespace App {

/// Texts in memory that is taken in blocks, never moved, and overwritten before it is given back.
class WipedTexts
{
public:
    WipedTexts() = default;
    ~WipedTexts() { clear(); }
    WipedTexts(const WipedTexts &) = delete;
    WipedTexts &operator=(const WipedTexts &) = delete;

    /// Keeps a copy of a text; it stays where it is until clear().
    char *add(std::string_view text);
    /// Overwrites a text whose place is not needed any more. The place itself stays taken.
    void drop(char *text, size_t length);
    /// Overwrites and gives back everything.
    void clear();
    void swap(WipedTexts &other);

    size_t bytesTaken() const { return m_taken; }
    /// What dropped texts took.
    size_t bytesDropped() const { return m_dropped; }

private:
    struct Block
    {
        std::unique_ptr<char[]> bytes;
        size_t size = 0;
        size_t used = 0;
    };

    std::vector<Block> m_blocks;
    size_t m_taken = 0;
    size_t m_dropped = 0;
};

} // namespace App
