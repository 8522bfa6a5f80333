// SPDX-FileCopyrightText: 2026 The Restante developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/answer.h"

#include <QPromise>
#include <QTest>

using namespace Restante;

namespace tst_answer {

class TestAnswer final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_question = std::make_unique<QPromise<int>>();
        m_question->start();
        m_context = std::make_unique<QObject>();
        m_heard.clear();
        whenAnswered(
            m_question->future(), m_context.get(), [this](int answer) { m_heard.append(answer); },
            [this] { m_heard.append(-1); });
    }

    void anAnswerIsHeardInTheThreadOfTheContext()
    {
        m_question->addResult(17);
        m_question->finish();
        QTRY_COMPARE(m_heard, QList<int> { 17 });
    }

    void aQuestionThatIsDroppedIsHeardToo()
    {
        m_question.reset();
        QTRY_COMPARE(m_heard, QList<int> { -1 });
    }

    void nothingIsHeardWhileTheContextEnds()
    {
        m_context.reset();
        QVERIFY(m_heard.isEmpty());
        m_question->addResult(17);
        m_question->finish();
        QCoreApplication::processEvents();
        QVERIFY(m_heard.isEmpty());
    }

private:
    std::unique_ptr<QPromise<int>> m_question;
    std::unique_ptr<QObject> m_context;
    QList<int> m_heard;
};

QTEST_GUILESS_MAIN(TestAnswer)

} // namespace tst_answer

#include "tst_answer.moc"
