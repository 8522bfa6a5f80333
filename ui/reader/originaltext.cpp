// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/originaltext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Restante {

namespace {
struct OriginalWords {
    Q_DECLARE_TR_FUNCTIONS(Original)
};
} // namespace

QString originalTroubleText(OriginalTrouble trouble)
{
    switch (trouble) {
    case OriginalTrouble::NotInstalled:
        return OriginalWords::tr(
            "HTML mail is shown in simple form. For its original layout, install Qt WebEngine 6.8 or newer and a "
            "Restante that was built with it.");
    case OriginalTrouble::RunsAsRoot:
        return OriginalWords::tr(
            "HTML mail is shown in simple form: its original layout needs a sandbox, and there is none for the user "
            "root. Start Restante as an ordinary user.");
    case OriginalTrouble::NoSandbox:
        return OriginalWords::tr(
            "HTML mail is shown in simple form: its original layout needs a sandbox, and this system does not let "
            "programs make one (user namespaces are switched off or restricted).");
    case OriginalTrouble::Broken:
        return OriginalWords::tr(
            "HTML mail is shown in simple form: Qt WebEngine, which shows its original layout, does not work here.");
    }
    Q_UNREACHABLE_RETURN({});
}

QString originalTroubleName(OriginalTrouble trouble)
{
    switch (trouble) {
    case OriginalTrouble::NotInstalled:
        return u"original-not-installed"_s;
    case OriginalTrouble::RunsAsRoot:
        return u"original-root"_s;
    case OriginalTrouble::NoSandbox:
        return u"original-no-sandbox"_s;
    case OriginalTrouble::Broken:
        return u"original-broken"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace Restante
