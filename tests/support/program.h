// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Included before every test source: the tests of a room are one program, `tests-ROOM TEST [FUNCTION…]`, as a program for
// each costs reading QTest and linking the product each time. So Qt's QTEST_MAIN and its like write no main() here but tell of
// the test. Each source has its own namespace, named as the file is.

#include <QTest>

namespace Restante::Test {

/// A test that can be run by its name: that of its source without the suffix. One static object for each, made before main().
class Program final
{
public:
    using Run = int (*)(int argc, char *argv[]);
    Program(const char *source, Run run);
};

} // namespace Restante::Test

#undef QTEST_MAIN_WRAPPER
#define QTEST_MAIN_WRAPPER(TestObject, ...)                                                                                      \
    static int runTest(int argc, char *argv[])                                                                                   \
    {                                                                                                                            \
        QTest::Internal::callInitMain<TestObject>();                                                                             \
        __VA_ARGS__                                                                                                              \
        TestObject test;                                                                                                         \
        QTEST_SET_MAIN_SOURCE_PATH                                                                                               \
        return QTest::qExec(&test, argc, argv);                                                                                  \
    }                                                                                                                            \
    static const Restante::Test::Program program(__FILE__, runTest);
