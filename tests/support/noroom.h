#pragma once

namespace Support {

/// No room on any disk of this process for as long as it lives: no file can grow beyond a few bytes.
/// Lock files still can be made, as where a quota is met.
class NoRoom
{
public:
    NoRoom();
    ~NoRoom();
    NoRoom(const NoRoom &) = delete;
    NoRoom &operator=(const NoRoom &) = delete;
};

} // namespace Support
