#pragma once

namespace App {

/// From now on a crash of this process, or of one that it starts, leaves no picture of its memory
/// on the disk. Does nothing where the system is no Unix.
void forbidCoreDumps();

} // namespace App
