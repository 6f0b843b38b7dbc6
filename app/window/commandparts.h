#pragma once

#include "window/command.h"

/// The menus at the right, which have files of their own; commands() puts all of them in order.
namespace App::CommandParts {

QList<Command> nextCommands();
QList<Command> serviceCommands();
QList<Command> viewCommands();
QList<Command> helpCommands();

} // namespace App::CommandParts
