#pragma once

#include <QString>

#include <utility>
#include <variant>

namespace Forms {

/// Why something could not be done: a code for programs and tests, a text for people.
struct Failure
{
    QString code;
    QString text;
};

/// Either the value that was asked for or the reason why there is none.
template<typename T>
class Result
{
public:
    Result(T value) : m_content(std::move(value)) {}
    Result(Failure failure) : m_content(std::move(failure)) {}

    bool ok() const { return std::holds_alternative<T>(m_content); }
    explicit operator bool() const { return ok(); }

    /// The value; only where ok().
    const T &value() const { return std::get<T>(m_content); }
    const T &operator*() const { return value(); }
    const T *operator->() const { return &value(); }
    T &operator*() { return std::get<T>(m_content); }
    T *operator->() { return &std::get<T>(m_content); }

    /// The reason; only where not ok().
    const Failure &failure() const { return std::get<Failure>(m_content); }

private:
    std::variant<T, Failure> m_content;
};

} // namespace Forms
