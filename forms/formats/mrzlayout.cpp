#include "formats/mrzlayout.h"

namespace Forms {

MrzLayout mrzLayout(MrzFormat format)
{
    const auto twoLines = [](int length) {
        return MrzLayout{{0, 5, length - 5}, {1, 0, 9}, {1, 10, 3}, {1, 13, 6}, {1, 21, 6}, {}, {}};
    };
    MrzLayout layout;
    switch (format) {
    case MrzFormat::Td1:
        return {{2, 0, 30},
                {0, 5, 9},
                {1, 15, 3},
                {1, 0, 6},
                {1, 8, 6},
                {{0, 15, 15}, {1, 18, 11}},
                {{0, 5, 25}, {1, 0, 7}, {1, 8, 7}, {1, 18, 11}}};
    case MrzFormat::Td2:
        layout = twoLines(36);
        layout.optional = {{1, 28, 7}};
        layout.whole = {{1, 0, 10}, {1, 13, 7}, {1, 21, 14}};
        break;
    case MrzFormat::Td3:
        layout = twoLines(44);
        layout.optional = {{1, 28, 14}};
        layout.whole = {{1, 0, 10}, {1, 13, 7}, {1, 21, 22}};
        break;
    case MrzFormat::VisaA:
        layout = twoLines(44);
        layout.optional = {{1, 28, 16}};
        break;
    case MrzFormat::VisaB:
        layout = twoLines(36);
        layout.optional = {{1, 28, 8}};
        break;
    }
    return layout;
}

} // namespace Forms
