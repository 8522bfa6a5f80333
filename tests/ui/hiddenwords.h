// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QTest>

namespace Restante {

/// Rows of the column "markup": each shows "seen" and hides "secret", without a style sheet.
inline void hiddenWordsRows()
{
    const auto row = [](const char *title, const QByteArray &markup) { QTest::newRow(title) << markup; };
    row("display", "<p>seen</p><div style=\"display:none\">secret</div>");
    row("display, nested", "<p>seen</p><div style=\"display: none !important\"><p><b>secret</b></p></div>");
    row("visibility", "<p>seen</p><span style=\"visibility:hidden\">secret</span>");
    row("attribute", "<p>seen</p><div hidden>secret</div>");
    row("size", "<p>seen</p><span style=\"font-size:0\">secret</span>");
    row("size, small", "<p>seen</p><span style=\"font-size:1px\">secret</span>");
    row("opacity", "<p>seen</p><span style=\"opacity:0\">secret</span>");
    row("transparent", "<p>seen</p><span style=\"color:transparent\">secret</span>");
    row("height", "<p>seen</p><div style=\"max-height:0;overflow:hidden\">secret</div>");
    row("far away", "<p>seen</p><div style=\"position:absolute;left:-9999px\">secret</div>");
    row("indent", "<p>seen</p><p style=\"text-indent:-9999px\">secret</p>");
    row("white on white", "<p>seen</p><p><font color=\"#ffffff\">secret</font></p>");
    row("white on white, style", "<p>seen</p><p style=\"color:#fefefe\">secret</p>");
    row("own ground", "<p>seen</p><table bgcolor=\"#17324d\"><tr><td><font color=\"#17324d\">secret</font></td></tr></table>");
    row("script", "<p>seen</p><script>secret</script><style>secret</style><!-- secret -->");
    row("head", "<head><title>secret</title></head><p>seen</p>");
    row("template", "<p>seen</p><template>secret</template><object>secret</object>");
    row("option", "<p>seen</p><input value=\"secret\"><img alt=\"\" title=\"secret\">");
}

} // namespace Restante
