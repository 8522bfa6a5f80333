// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include <QFileInfo>
#include <QMap>

#include <cstdio>

namespace {

QMap<QByteArray, Restante::Test::Program::Run> &programs()
{
    static QMap<QByteArray, Restante::Test::Program::Run> all;
    return all;
}

} // namespace

Restante::Test::Program::Program(const char *source, Run run)
{
    programs().insert(QFileInfo(QFile::decodeName(source)).completeBaseName().toUtf8(), run);
}

int main(int argc, char *argv[])
{
    if (const auto run = programs().value(argc > 1 ? argv[1] : nullptr)) {
        argv[1] = argv[0];
        return run(argc - 1, argv + 1);
    }
    std::fputs("which of these tests?\n", stderr);
    for (const auto &[name, run] : programs().asKeyValueRange())
        std::fprintf(stderr, "  %s\n", name.constData());
    return 2;
}
