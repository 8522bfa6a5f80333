<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Check mail</source>
        <translation>メールをチェック</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>アカウントを追加…</translation>
    </message>
    <message>
        <source>Import mail files…</source>
        <translation>メールファイルをインポート…</translation>
    </message>
    <message>
        <source>Import a folder of mail…</source>
        <translation>メールのフォルダーをインポート…</translation>
    </message>
    <message>
        <source>Search all mail</source>
        <translation>すべてのメールを検索</translation>
    </message>
    <message>
        <source>Filter this list</source>
        <translation>この一覧をフィルター</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>All keys…</source>
        <translation>キー一覧…</translation>
    </message>
    <message>
        <source>About Restante…</source>
        <translation>Restante について…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Next message</source>
        <translation>次のメッセージ</translation>
    </message>
    <message>
        <source>Previous message</source>
        <translation>前のメッセージ</translation>
    </message>
    <message>
        <source>Next unread message</source>
        <translation>次の未読メッセージ</translation>
    </message>
    <message>
        <source>Previous unread message</source>
        <translation>前の未読メッセージ</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>返信</translation>
    </message>
    <message>
        <source>Reply to all</source>
        <translation>全員に返信</translation>
    </message>
    <message>
        <source>Reply to list</source>
        <translation>リストに返信</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>転送</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>アーカイブ</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>ごみ箱へ</translation>
    </message>
    <message>
        <source>Junk</source>
        <translation>迷惑メールへ</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>スターを付ける</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>未読にする</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF として保存…</translation>
    </message>
    <message>
        <source>Save message…</source>
        <translation>メッセージを保存…</translation>
    </message>
    <message>
        <source>Save as mbox file…</source>
        <translation>mbox ファイルとして保存…</translation>
    </message>
    <message>
        <source>Copy link to message</source>
        <translation>メッセージへのリンクをコピー</translation>
    </message>
    <message>
        <source>Open in a window</source>
        <translation>ウィンドウで開く</translation>
    </message>
    <message>
        <source>Source in a window</source>
        <translation>ソースをウィンドウで表示</translation>
    </message>
    <message>
        <source>Find in this message…</source>
        <translation>このメッセージ内を検索…</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>文字を大きく</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>文字を小さく</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>標準の文字サイズ</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>フォルダーへ移動…</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>タグ…</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>すべて選択</translation>
    </message>
    <message>
        <source>Select only this one</source>
        <translation>これだけを選択</translation>
    </message>
    <message>
        <source>Select the unread ones</source>
        <translation>未読を選択</translation>
    </message>
    <message>
        <source>Select the starred ones</source>
        <translation>スター付きを選択</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>スレッド表示</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表形式</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>閲覧</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Answering</source>
        <translation>返信と保存</translation>
    </message>
    <message>
        <source>List</source>
        <translation>一覧</translation>
    </message>
    <message>
        <source>Restante</source>
        <translation>Restante</translation>
    </message>
    <message>
        <source>Mark what the server holds</source>
        <translation>サーバーに残るものに印を付ける</translation>
    </message>
</context>
<context>
    <name>Appointments</name>
    <message>
        <source>ddd d MMMM yyyy</source>
        <comment>date format</comment>
        <translation>yyyy年M月d日(ddd)</translation>
    </message>
    <message>
        <source>ddd d MMMM</source>
        <comment>date format</comment>
        <translation>M月d日(ddd)</translation>
    </message>
    <message>
        <source>%1, all day</source>
        <translation>%1、終日</translation>
    </message>
    <message>
        <source>%1 – %2, all day</source>
        <translation>%1 – %2、終日</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>times</comment>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2 – %3, %4</source>
        <comment>date, time – date, time</comment>
        <translation>%1 %2 – %3 %4</translation>
    </message>
    <message>
        <source>(%1 in %2)</source>
        <comment>times, zone</comment>
        <translation>(%2 では %1)</translation>
    </message>
    <message>
        <source>first</source>
        <translation>第1</translation>
    </message>
    <message>
        <source>second</source>
        <translation>第2</translation>
    </message>
    <message>
        <source>third</source>
        <translation>第3</translation>
    </message>
    <message>
        <source>fourth</source>
        <translation>第4</translation>
    </message>
    <message>
        <source>fifth</source>
        <translation>第5</translation>
    </message>
    <message>
        <source>last</source>
        <translation>最終</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>毎日</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>毎週</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>every week on Monday</comment>
        <translation>%1の%2</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>毎月</translation>
    </message>
    <message>
        <source>%1 on the %2 %3</source>
        <comment>every month on the second Tuesday</comment>
        <translation>%1の%2%3</translation>
    </message>
    <message>
        <source>%1 on day %2</source>
        <translation>%1の %2 日</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>毎年</translation>
    </message>
    <message>
        <source>repeated by a rule of its own</source>
        <translation>独自の規則で繰り返し</translation>
    </message>
    <message>
        <source>An answer to an invitation</source>
        <translation>招待への返答</translation>
    </message>
    <message>
        <source>%1 accepts the invitation</source>
        <translation>%1 さんが招待を承諾しました</translation>
    </message>
    <message>
        <source>%1 declines the invitation</source>
        <translation>%1 さんが招待を辞退しました</translation>
    </message>
    <message>
        <source>%1 may come</source>
        <translation>仮承諾: %1</translation>
    </message>
    <message>
        <source>%1 sends someone else</source>
        <translation>%1 さんの代理の方が出席します</translation>
    </message>
    <message>
        <source>%1 has not decided yet</source>
        <translation>%1 さんはまだ決めていません</translation>
    </message>
    <message>
        <source>%1 (in a time zone that is not known here)</source>
        <translation>%1 (タイムゾーンが不明です)</translation>
    </message>
    <message>
        <source>%1, %2 times</source>
        <translation>%1、%2 回</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1、%2まで</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date format</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>This appointment is cancelled</source>
        <translation>この予定はキャンセルされました</translation>
    </message>
    <message>
        <source>An invitation has changed</source>
        <translation>招待の内容が変更されました</translation>
    </message>
    <message>
        <source>%1 has changed an invitation</source>
        <translation>%1 さんが招待の内容を変更しました</translation>
    </message>
    <message>
        <source>You are invited</source>
        <translation>招待されています</translation>
    </message>
    <message>
        <source>%1 invites you</source>
        <translation>%1 さんから招待されています</translation>
    </message>
    <message>
        <source>One more time of a series</source>
        <translation>繰り返しの予定に 1 回追加されました</translation>
    </message>
    <message>
        <source>Another time is proposed</source>
        <translation>別の日時が提案されています</translation>
    </message>
    <message>
        <source>The proposal of another time is declined</source>
        <translation>別の日時の提案は受け入れられませんでした</translation>
    </message>
    <message>
        <source>Someone asks for the newest state of an appointment</source>
        <translation>予定の最新の状態を求められています</translation>
    </message>
    <message>
        <source>A task</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>An appointment</source>
        <translation>予定</translation>
    </message>
    <message>
        <source>has not answered</source>
        <translation>未返答</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>承諾</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>辞退</translation>
    </message>
    <message>
        <source>may come</source>
        <translation>仮承諾</translation>
    </message>
    <message>
        <source>sends someone else</source>
        <translation>代理が出席</translation>
    </message>
    <message>
        <source>%1 accepted</source>
        <translation>承諾: %1</translation>
    </message>
    <message>
        <source>%1 declined</source>
        <translation>辞退: %1</translation>
    </message>
    <message>
        <source>%1 invited</source>
        <translation>%1 人を招待</translation>
    </message>
    <message>
        <source>%1 without an answer</source>
        <translation>未返答: %1</translation>
    </message>
    <message numerus="yes">
        <source>every %Ln days</source>
        <translation>
            <numerusform>%Ln 日ごと</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %Ln weeks</source>
        <translation>
            <numerusform>%Ln 週ごと</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %Ln months</source>
        <translation>
            <numerusform>%Ln か月ごと</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %Ln years</source>
        <translation>
            <numerusform>%Ln 年ごと</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 may come</source>
        <comment>a number of people</comment>
        <translation>仮承諾: %1</translation>
    </message>
</context>
<context>
    <name>Attachments</name>
    <message>
        <source>“%1” is not what its name says. Open it only if you are sure of the sender.</source>
        <translation>「%1」の中身は名前と一致しません。差出人が確かな場合にのみ開いてください。</translation>
    </message>
    <message>
        <source>“%1” is a program or can run one. Open it only if you expected it from this sender.</source>
        <translation>「%1」はプログラムか、プログラムを実行できるファイルです。この差出人から届く予定だった場合にのみ開いてください。</translation>
    </message>
    <message>
        <source>“%1” starts something else when it is opened. Open it only if you expected it from this sender.</source>
        <translation>「%1」を開くと別のものが起動します。この差出人から届く予定だった場合にのみ開いてください。</translation>
    </message>
    <message>
        <source>“%1” is a document with a program in it (macros). Do not let the program run unless you expected it from this sender.</source>
        <translation>「%1」はプログラム (マクロ) を含む文書です。この差出人から届く予定だった場合を除き、プログラムを実行しないでください。</translation>
    </message>
    <message>
        <source>“%1” is an archive with programs in it: %2. Open it only if you expected them from this sender.</source>
        <translation>「%1」はプログラム (%2) を含むアーカイブです。この差出人から届く予定だった場合にのみ開いてください。</translation>
    </message>
    <message>
        <source>“%1” is an archive with a password, so no virus scanner could look into it. Open it only if you expected it from this sender.</source>
        <translation>「%1」はパスワード付きのアーカイブで、ウイルス検査ができません。この差出人から届く予定だった場合にのみ開いてください。</translation>
    </message>
    <message>
        <source>“%1” is an archive with a password, so no virus scanner could look into it, and holds programs: %2. Open it only if you expected them from this sender.</source>
        <translation>「%1」はパスワード付きのアーカイブで、ウイルス検査ができません。プログラム (%2) が含まれています。この差出人から届く予定だった場合にのみ開いてください。</translation>
    </message>
    <message>
        <source>“%1” is a web page. Opened in a browser, it can tell its sender that you read it.</source>
        <translation>「%1」はウェブページです。ブラウザーで開くと、読んだことが差出人に伝わる可能性があります。</translation>
    </message>
</context>
<context>
    <name>Body</name>
    <message>
        <source>Quoted text</source>
        <translation>引用文</translation>
    </message>
    <message numerus="yes">
        <source>%Ln quoted lines</source>
        <translation>
            <numerusform>引用 %Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>On Tuesday Anna wrote: 14 quoted lines</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>There are no accounts. Add one with: restante account add</source>
        <translation>アカウントがありません。次のコマンドで追加できます: restante account add</translation>
    </message>
    <message>
        <source>%1: %2 of %3 messages, %4 of %5</source>
        <translation>%1: メッセージ %2 / %3 件、%4 / %5</translation>
    </message>
    <message>
        <source>%1: %2 new (%3), %4 on the server</source>
        <translation>%1: 新着 %2 件 (%3)、サーバー上に %4 件</translation>
    </message>
    <message>
        <source>, %1 were here already</source>
        <translation>、保存済み %1 件</translation>
    </message>
    <message>
        <source>, %1 deleted there</source>
        <translation>、サーバーから削除済み %1 件</translation>
    </message>
    <message>
        <source>, %1 to be deleted there at the next check</source>
        <translation>、次回のチェックで削除予定 %1 件</translation>
    </message>
    <message>
        <source>, %1 wait for the next check</source>
        <translation>、次回のチェックに持ち越し %1 件</translation>
    </message>
    <message>
        <source>, %1 left alone</source>
        <translation>、対象外 %1 件</translation>
    </message>
    <message>
        <source>%1, %2 written</source>
        <translation>%1、%2 を書き込みました</translation>
    </message>
    <message>
        <source>%1 exported, %2</source>
        <translation>%1をエクスポートしました (%2)</translation>
    </message>
    <message>
        <source>%1 imported, %2 were here already</source>
        <translation>%1をインポートしました (%2 件は保存済みでした)</translation>
    </message>
    <message>
        <source>%1, %2 read</source>
        <translation>%1、%2 を読み込みました</translation>
    </message>
    <message>
        <source>collected at the next check</source>
        <translation>次回のチェックで受信</translation>
    </message>
    <message>
        <source>its header is collected at the next check</source>
        <translation>次回のチェックでヘッダーを受信</translation>
    </message>
    <message>
        <source>stays on the server</source>
        <translation>サーバーに残す</translation>
    </message>
    <message>
        <source>deleted there at the next check</source>
        <translation>次回のチェックでサーバーから削除</translation>
    </message>
    <message>
        <source>collected, then deleted there at the next check</source>
        <translation>次回のチェックで受信後、サーバーから削除</translation>
    </message>
    <message>
        <source>deleted there at the next check, without a copy here</source>
        <translation>次回のチェックで、保存せずにサーバーから削除</translation>
    </message>
    <message>
        <source>From</source>
        <translation>差出人</translation>
    </message>
    <message>
        <source>To</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>Cc</translation>
    </message>
    <message>
        <source>Reply to</source>
        <translation>返信先</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>Attachments:</source>
        <translation>添付ファイル:</translation>
    </message>
    <message>
        <source>This message is encrypted; the window decrypts it.</source>
        <translation>このメッセージは暗号化されています。ウィンドウで復号できます。</translation>
    </message>
    <message>
        <source>This message is signed; the window checks the signature.</source>
        <translation>このメッセージは署名されています。署名はウィンドウで検証できます。</translation>
    </message>
    <message>
        <source>A part of this message is signed; the window checks the signature.</source>
        <translation>このメッセージの一部は署名されています。署名はウィンドウで検証できます。</translation>
    </message>
    <message>
        <source>This message has no HTML body.</source>
        <translation>このメッセージには HTML 本文がありません。</translation>
    </message>
    <message>
        <source>Message %1: %2</source>
        <translation>メッセージ %1: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1、%2: %3</translation>
    </message>
    <message>
        <source>all as they were received</source>
        <translation>すべて受信時のままです</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>破損があります</translation>
    </message>
    <message>
        <source>%1 of %2 verified</source>
        <translation>%2のうち %1 件を検証しました</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>使い方:</translation>
    </message>
    <message>
        <source>Restante collects mail by POP3 and shows it offline.</source>
        <translation>Restante は POP3 でメールを受信し、オフラインで表示します。</translation>
    </message>
    <message>
        <source>Without a command it opens the window; with files it shows each in a window of its own. A command needs no display; while the window is open, the window&apos;s program carries it out.</source>
        <translation>コマンドを付けずに実行するとウィンドウを開きます。ファイルを指定すると、それぞれを個別のウィンドウで表示します。コマンドはディスプレイなしで使えます。ウィンドウが開いている間は、そのプログラムがコマンドを実行します。</translation>
    </message>
    <message>
        <source>Commands; each has --json and --help:</source>
        <translation>コマンド (すべて --json と --help が使えます):</translation>
    </message>
    <message>
        <source>Results go to standard output, progress and errors to standard error.</source>
        <translation>結果は標準出力に、進行状況とエラーは標準エラー出力に書き出します。</translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 something failed, 2 the arguments were not understood, 3 the profile is in use by another Restante that could not be reached.</source>
        <translation>終了ステータス: 0 完了、1 一部が失敗、2 引数を解釈できない、3 プロファイルが別の Restante で使用中で接続できない。</translation>
    </message>
    <message>
        <source>What to do with accounts is missing.</source>
        <translation>アカウントに対する操作が指定されていません。</translation>
    </message>
    <message>
        <source>One of: account add, list, show, set, remove</source>
        <translation>次のいずれか: account add, list, show, set, remove</translation>
    </message>
    <message>
        <source>There is no command “account %1”.</source>
        <translation>コマンド「account %1」はありません。</translation>
    </message>
    <message>
        <source>Did you mean “account %1”?</source>
        <translation>「account %1」のことですか?</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>コマンド「%1」はありません。</translation>
    </message>
    <message>
        <source>restante --help lists the commands. A file is written with its folder or its .eml.</source>
        <translation>restante --help でコマンドの一覧を表示します。ファイルはフォルダー名か拡張子 .eml を付けて指定してください。</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>「%1」のことですか?</translation>
    </message>
    <message>
        <source>--profile and --version stand before the command.</source>
        <translation>--profile と --version はコマンドの前に書きます。</translation>
    </message>
    <message>
        <source>Something is missing after “%1”.</source>
        <translation>「%1」の後に必要なものがありません。</translation>
    </message>
    <message>
        <source>“%1” is too much here.</source>
        <translation>「%1」は余分です。</translation>
    </message>
    <message>
        <source>--json belongs to a command.</source>
        <translation>--json はコマンドに付けるものです。</translation>
    </message>
    <message>
        <source>Write it after the command: restante list --json</source>
        <translation>コマンドの後に書いてください: restante list --json</translation>
    </message>
    <message>
        <source>“%1” takes no value.</source>
        <translation>「%1」に値は指定できません。</translation>
    </message>
    <message>
        <source>restante --help tells more.</source>
        <translation>詳しくは restante --help をご覧ください。</translation>
    </message>
    <message>
        <source>--profile is given twice.</source>
        <translation>--profile が 2 回指定されています。</translation>
    </message>
    <message>
        <source>Give it once.</source>
        <translation>1 回だけ指定してください。</translation>
    </message>
    <message>
        <source>--profile needs a value.</source>
        <translation>--profile には値が必要です。</translation>
    </message>
    <message>
        <source>“%1” names no message.</source>
        <translation>「%1」はメッセージを指していません。</translation>
    </message>
    <message>
        <source>Password: </source>
        <translation>パスワード: </translation>
    </message>
    <message>
        <source>the mail address</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>the person&apos;s name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>the POP3 server</source>
        <translation>POP3 サーバー</translation>
    </message>
    <message>
        <source>default: 995 with tls, else 110</source>
        <translation>既定値: tls なら 995、それ以外は 110</translation>
    </message>
    <message>
        <source>default: tls; none sends the password readably and needs --accept-plaintext</source>
        <translation>既定値: tls。none はパスワードを暗号化せずに送信し、--accept-plaintext が必要</translation>
    </message>
    <message>
        <source>the login name; default: the address</source>
        <translation>ログイン名。既定値: メールアドレス</translation>
    </message>
    <message>
        <source>default: auto, the safest the server offers</source>
        <translation>既定値: auto (サーバーが提供する最も安全な方式)</translation>
    </message>
    <message>
        <source>the password is the first line of standard input</source>
        <translation>標準入力の 1 行目をパスワードとして使う</translation>
    </message>
    <message>
        <source>the password is the first line this prints, asked at every check</source>
        <translation>このコマンドが出力する 1 行目をパスワードとして使う (チェックのたびに実行)</translation>
    </message>
    <message>
        <source>the first line this prints is an OAuth access token, used instead of a password; asked at every check</source>
        <translation>このコマンドが出力する 1 行目を、パスワードの代わりに OAuth アクセストークンとして使う (チェックのたびに実行)</translation>
    </message>
    <message>
        <source>default: keyring; file: a file in the profile that only you can read; none: asked at each start</source>
        <translation>既定値: keyring。file: プロファイル内の自分だけが読めるファイル。none: 起動するたびにたずねる</translation>
    </message>
    <message>
        <source>how long stored messages stay on the server; default: forever</source>
        <translation>保存済みのメッセージをサーバーに残す期間。既定値: forever</translation>
    </message>
    <message>
        <source>certificate authorities to trust beside the system&apos;s</source>
        <translation>システムの認証局に加えて信頼する認証局</translation>
    </message>
    <message>
        <source>the way out of this network; default: system, as the desktop says</source>
        <translation>このネットワークから外への経路。既定値: system (デスクトップの設定に従う)</translation>
    </message>
    <message>
        <source>a file with a certificate and its key, shown to servers that ask for one</source>
        <translation>証明書とその鍵を含むファイル。要求するサーバーに提示する</translation>
    </message>
    <message>
        <source>only the header of larger messages; 0: everything whole (default)</source>
        <translation>これより大きいメッセージはヘッダーのみ受信。0: すべて全体を受信 (既定値)</translation>
    </message>
    <message>
        <source>how much one check collects, newest first; the next goes on; default: all</source>
        <translation>1 回のチェックで受信する量 (新しい順、続きは次回)。既定値: all</translation>
    </message>
    <message>
        <source>the first word of the Authentication-Results fields that the server puts on each message, where it is not of the server&apos;s own domain</source>
        <translation>サーバーが各メッセージに付ける Authentication-Results フィールドの最初の語 (サーバー自身のドメイン名でない場合)</translation>
    </message>
    <message>
        <source>give up after so long without octets; default: 60</source>
        <translation>データが届かないまま待つ秒数。既定値: 60</translation>
    </message>
    <message>
        <source>a short name of a-z 0-9 . _ -; default: made of the address</source>
        <translation>短い名前 (使える文字は a-z 0-9 . _ -)。既定値: メールアドレスから作成</translation>
    </message>
    <message>
        <source>delete its messages here too; else they stay as local mail. Nothing happens on the server</source>
        <translation>このコンピューターのメッセージも削除する。指定しなければローカルのメールとして残る。サーバー上では何も変わらない</translation>
    </message>
    <message>
        <source>as of the last check, without asking the server</source>
        <translation>サーバーに問い合わせず、前回のチェック時の内容を表示</translation>
    </message>
    <message>
        <source>collect these at the next check, whatever their size</source>
        <translation>サイズにかかわらず次回のチェックで受信</translation>
    </message>
    <message>
        <source>collect only their headers at the next check</source>
        <translation>次回のチェックでヘッダーのみ受信</translation>
    </message>
    <message>
        <source>delete these there at the next check; what is not stored here is collected first</source>
        <translation>次回のチェックでサーバーから削除。未保存のものは先に受信する</translation>
    </message>
    <message>
        <source>with --delete: without collecting first; they are lost then</source>
        <translation>--delete と併用: 先に受信しない。メッセージは失われる</translation>
    </message>
    <message>
        <source>leave these there, whatever the account&apos;s --keep says</source>
        <translation>アカウントの --keep の設定にかかわらずサーバーに残す</translation>
    </message>
    <message>
        <source>neither collect nor delete these from now on</source>
        <translation>今後は受信も削除もしない</translation>
    </message>
    <message>
        <source>take back what was asked for these; those given up are tried again</source>
        <translation>指定した操作を取り消す。中止したものは再試行する</translation>
    </message>
    <message>
        <source>only of folders with this name; default: of every folder, Trash and Junk too</source>
        <translation>この名前のフォルダーのみ。既定値: すべてのフォルダー (ごみ箱と迷惑メールも含む)</translation>
    </message>
    <message>
        <source>only of this account</source>
        <translation>このアカウントのみ</translation>
    </message>
    <message>
        <source>at most so many</source>
        <translation>最大件数</translation>
    </message>
    <message>
        <source>the raw octets, exactly as stored</source>
        <translation>保存されたままの生データ</translation>
    </message>
    <message>
        <source>the body as plain text</source>
        <translation>本文をプレーンテキストで表示</translation>
    </message>
    <message>
        <source>the HTML body</source>
        <translation>HTML 本文</translation>
    </message>
    <message>
        <source>where to; nothing is overwritten: a number is added to the name when it is taken</source>
        <translation>保存先。上書きはせず、同じ名前があれば番号を付ける</translation>
    </message>
    <message>
        <source>of this folder; default: of all</source>
        <translation>このフォルダーのもの。既定値: すべて</translation>
    </message>
    <message>
        <source>of this account</source>
        <translation>このアカウントのもの</translation>
    </message>
    <message>
        <source>one file, a Maildir, or a folder of files</source>
        <translation>1 つのファイル、Maildir、またはファイルを入れたフォルダー</translation>
    </message>
    <message>
        <source>the file or folder to write</source>
        <translation>書き込むファイルまたはフォルダー</translation>
    </message>
    <message>
        <source>the local folder they go to; default: Imported</source>
        <translation>取り込み先のローカルフォルダー。既定値: インポート済み</translation>
    </message>
    <message>
        <source>--password-stdin and --password-command exclude each other.</source>
        <translation>--password-stdin と --password-command は同時に指定できません。</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>どちらか 1 つを選んでください。</translation>
    </message>
    <message>
        <source>“command” is no value for --password-store.</source>
        <translation>「command」は --password-store の値として使えません。</translation>
    </message>
    <message>
        <source>Use --password-command.</source>
        <translation>--password-command を使ってください。</translation>
    </message>
    <message>
        <source>--password-command and --password-store exclude each other.</source>
        <translation>--password-command と --password-store は同時に指定できません。</translation>
    </message>
    <message>
        <source>What a command prints is not stored.</source>
        <translation>コマンドの出力は保存されません。</translation>
    </message>
    <message>
        <source>Without encryption everybody on the way can read the password and the mail.</source>
        <translation>暗号化しないと、経路上の誰でもパスワードとメールを読むことができます。</translation>
    </message>
    <message>
        <source>If that is really wanted, add --accept-plaintext.</source>
        <translation>それでもよい場合は --accept-plaintext を付けてください。</translation>
    </message>
    <message>
        <source>The mail address is missing.</source>
        <translation>メールアドレスが指定されていません。</translation>
    </message>
    <message>
        <source>Add --address ADDRESS.</source>
        <translation>--address ADDRESS を付けてください。</translation>
    </message>
    <message>
        <source>The POP3 server is missing.</source>
        <translation>POP3 サーバーが指定されていません。</translation>
    </message>
    <message>
        <source>Add --host HOST.</source>
        <translation>--host HOST を付けてください。</translation>
    </message>
    <message>
        <source>The password is missing.</source>
        <translation>パスワードが指定されていません。</translation>
    </message>
    <message>
        <source>Add --password-stdin or --password-command COMMAND.</source>
        <translation>--password-stdin または --password-command COMMAND を付けてください。</translation>
    </message>
    <message>
        <source>--auth external signs in with a certificate, and there is none.</source>
        <translation>--auth external は証明書でログインしますが、証明書がありません。</translation>
    </message>
    <message>
        <source>Add --client-certificate PEM.</source>
        <translation>--client-certificate PEM を付けてください。</translation>
    </message>
    <message>
        <source>“%1” is no account id.</source>
        <translation>「%1」はアカウント ID として使えません。</translation>
    </message>
    <message>
        <source>An id is made of a-z 0-9 . _ - and has at most 64 of them.</source>
        <translation>ID に使えるのは a-z 0-9 . _ - で、64 文字までです。</translation>
    </message>
    <message>
        <source>There is nothing to change.</source>
        <translation>変更する項目がありません。</translation>
    </message>
    <message>
        <source>Give the options to change: restante account set --help lists them.</source>
        <translation>変更するオプションを指定してください。restante account set --help で一覧を表示します。</translation>
    </message>
    <message>
        <source>--get, --headers, --delete, --keep, --skip and --undo exclude each other.</source>
        <translation>--get、--headers、--delete、--keep、--skip、--undo は同時に指定できません。</translation>
    </message>
    <message>
        <source>--without-copy belongs to --delete.</source>
        <translation>--without-copy は --delete と併用します。</translation>
    </message>
    <message>
        <source>Add --delete, or leave it out.</source>
        <translation>--delete を付けるか、--without-copy を外してください。</translation>
    </message>
    <message>
        <source>What to do with “%1” is missing.</source>
        <translation>「%1」に対する操作が指定されていません。</translation>
    </message>
    <message>
        <source>One of: --get, --headers, --delete, --keep, --skip, --undo</source>
        <translation>次のいずれか: --get, --headers, --delete, --keep, --skip, --undo</translation>
    </message>
    <message>
        <source>--offline belongs to the list.</source>
        <translation>--offline は一覧表示用です。</translation>
    </message>
    <message>
        <source>What is asked for waits for the next check anyway.</source>
        <translation>指定した操作は、いずれにしても次回のチェックまで待ちます。</translation>
    </message>
    <message>
        <source>The unique-ids are missing.</source>
        <translation>ユニーク ID が指定されていません。</translation>
    </message>
    <message>
        <source>“restante server %1” lists them.</source>
        <translation>「restante server %1」で一覧を表示します。</translation>
    </message>
    <message>
        <source>“%1” is no unique-id.</source>
        <translation>「%1」はユニーク ID ではありません。</translation>
    </message>
    <message>
        <source>Give them as “restante server %1” prints them.</source>
        <translation>「restante server %1」の出力どおりに指定してください。</translation>
    </message>
    <message>
        <source>--source, --text, --html and --json exclude each other.</source>
        <translation>--source、--text、--html、--json は同時に指定できません。</translation>
    </message>
    <message>
        <source>Where the attachment goes to is missing.</source>
        <translation>添付ファイルの保存先が指定されていません。</translation>
    </message>
    <message>
        <source>Add --output FILE or --output FOLDER.</source>
        <translation>--output FILE または --output FOLDER を付けてください。</translation>
    </message>
    <message>
        <source>What to search for is missing.</source>
        <translation>検索する語が指定されていません。</translation>
    </message>
    <message>
        <source>For example: restante search from:anna invoice</source>
        <translation>例: restante search from:anna invoice</translation>
    </message>
    <message>
        <source>An empty path leads nowhere.</source>
        <translation>空のパスは使えません。</translation>
    </message>
    <message>
        <source>Give a file or a folder.</source>
        <translation>ファイルまたはフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>The format is missing or not known.</source>
        <translation>形式が指定されていないか、不明な形式です。</translation>
    </message>
    <message>
        <source>Where to write is missing.</source>
        <translation>書き込み先が指定されていません。</translation>
    </message>
    <message>
        <source>Adds an account. Nothing is fetched yet.</source>
        <translation>アカウントを追加します。まだ何も受信しません。</translation>
    </message>
    <message>
        <source>Lists the accounts.</source>
        <translation>アカウントの一覧を表示します。</translation>
    </message>
    <message>
        <source>Shows the settings of an account, without its password.</source>
        <translation>アカウントの設定を表示します (パスワードを除く)。</translation>
    </message>
    <message>
        <source>Changes settings of an account; what is not named stays.</source>
        <translation>アカウントの設定を変更します。指定しない項目は変わりません。</translation>
    </message>
    <message>
        <source>Removes an account here; its mail stays as local mail.</source>
        <translation>このコンピューターからアカウントを削除します。メールはローカルのメールとして残ります。</translation>
    </message>
    <message>
        <source>Checks for mail: all accounts, or those named.</source>
        <translation>メールをチェックします (すべてのアカウント、または指定したもの)。</translation>
    </message>
    <message>
        <source>Tells what the next check would delete on the server, and why. Asks nobody.</source>
        <translation>次回のチェックでサーバーから削除するものとその理由を表示します。サーバーには問い合わせません。</translation>
    </message>
    <message>
        <source>Asks the server what waits there: number, octets, state, unique-id. Or says what the next check shall do with some of it; --undo takes that back.</source>
        <translation>サーバーにあるメッセージを問い合わせ、番号、バイト数、状態、ユニーク ID を表示します。または、次回のチェックでの扱いを指定します。--undo で取り消せます。</translation>
    </message>
    <message>
        <source>Shows what was said with the server in the last sessions, newest first; no secret is in it.</source>
        <translation>最近のセッションでのサーバーとの通信記録を新しい順に表示します。秘密の情報は含まれません。</translation>
    </message>
    <message>
        <source>Lists stored messages, newest first.</source>
        <translation>保存済みのメッセージを新しい順に一覧表示します。</translation>
    </message>
    <message>
        <source>Shows a message. KEY is the number that list prints.</source>
        <translation>メッセージを表示します。KEY は list が表示する番号です。</translation>
    </message>
    <message>
        <source>Saves an attachment. PART is what show prints before its name.</source>
        <translation>添付ファイルを保存します。PART は show が名前の前に表示するものです。</translation>
    </message>
    <message>
        <source>Searches the stored messages: words, &quot;a phrase&quot;, -without, from: to: subject: has:attachment is:unread is:starred in:FOLDER account:ID before:2026-01-31 after:2026-01-01 larger:5M.</source>
        <translation>保存済みのメッセージを検索します: 語、&quot;フレーズ&quot;、-除外する語、from: to: subject: has:attachment is:unread is:starred in:FOLDER account:ID before:2026-01-31 after:2026-01-01 larger:5M。</translation>
    </message>
    <message>
        <source>Imports mail: EML and mbox files, Maildirs, and folders of them. What is here already is not stored again.</source>
        <translation>メールをインポートします: EML と mbox ファイル、Maildir、それらを入れたフォルダー。保存済みのものは重ねて保存しません。</translation>
    </message>
    <message>
        <source>Writes messages as they came, octet by octet, for another program.</source>
        <translation>メッセージを届いたままの形で、ほかのプログラム用に書き出します。</translation>
    </message>
    <message>
        <source>Verifies the store and the SHA-256 of every message.</source>
        <translation>メールデータと各メッセージの SHA-256 を検証します。</translation>
    </message>
    <message>
        <source>the folder with accounts and mail; made when it is missing</source>
        <translation>アカウントとメールを入れるフォルダー。なければ作成する</translation>
    </message>
    <message>
        <source>print the version</source>
        <translation>バージョンを表示</translation>
    </message>
    <message>
        <source>print this help, or that of a command: restante list --help</source>
        <translation>このヘルプ、またはコマンドのヘルプを表示: restante list --help</translation>
    </message>
    <message>
        <source>print one JSON document (UTF-8)</source>
        <translation>JSON 文書を 1 つ出力 (UTF-8)</translation>
    </message>
    <message>
        <source>--%1 is empty.</source>
        <translation>--%1 が空です。</translation>
    </message>
    <message>
        <source>Give it a value or leave it out.</source>
        <translation>値を指定するか、外してください。</translation>
    </message>
    <message>
        <source>“%1” is no value for --%2.</source>
        <translation>「%1」は --%2 の値として使えません。</translation>
    </message>
    <message>
        <source>It is a whole number, at least %1.</source>
        <translation>%1 以上の整数を指定してください。</translation>
    </message>
    <message>
        <source>It is a whole number from %1 to %2.</source>
        <translation>%1 から %2 までの整数を指定してください。</translation>
    </message>
    <message>
        <source>It is one of %1.</source>
        <translation>次のいずれかを指定してください: %1</translation>
    </message>
    <message>
        <source>“%1” is no message key.</source>
        <translation>「%1」はメッセージのキーではありません。</translation>
    </message>
    <message>
        <source>A key is the number that restante list prints for each message.</source>
        <translation>キーは restante list が各メッセージに表示する番号です。</translation>
    </message>
    <message>
        <source>A password is never given as an argument: every user of this computer could read it there.</source>
        <translation>パスワードは引数では渡せません。このコンピューターのほかのユーザーに読まれる恐れがあるためです。</translation>
    </message>
    <message>
        <source>Use --password-stdin or --password-command.</source>
        <translation>--password-stdin または --password-command を使ってください。</translation>
    </message>
    <message>
        <source>There is no option --%1 here.</source>
        <translation>ここで使えるオプションに --%1 はありません。</translation>
    </message>
    <message>
        <source>--help lists the options.</source>
        <translation>--help でオプションの一覧を表示します。</translation>
    </message>
    <message>
        <source>Did you mean --%1?</source>
        <translation>--%1 のことですか?</translation>
    </message>
    <message>
        <source>--%1 is given twice.</source>
        <translation>--%1 が 2 回指定されています。</translation>
    </message>
    <message>
        <source>--%1 takes no value.</source>
        <translation>--%1 に値は指定できません。</translation>
    </message>
    <message>
        <source>Write --%1 alone.</source>
        <translation>--%1 だけを書いてください。</translation>
    </message>
    <message>
        <source>--%1 needs a value.</source>
        <translation>--%1 には値が必要です。</translation>
    </message>
    <message>
        <source>agree to --security none: everything, the password too, is readable on the way</source>
        <translation>--security none に同意する: パスワードを含むすべてが通信の途中で読まれるおそれがあります</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>%1 %2</source>
        <comment>day and short month: 12 Nov</comment>
        <translation>%2%1日</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>今日 %1</translation>
    </message>
    <message>
        <source>Yesterday %1</source>
        <translation>昨日 %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day of the week and time: Tuesday 14:32</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>In the future</source>
        <translation>未来の日付</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>先週</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>先月</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>それ以前</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>日付なし</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>day, short month and year: 12 Nov 2024</comment>
        <translation>%3年%2%1日</translation>
    </message>
    <message>
        <source>%1 %2 %3 %4, %5</source>
        <comment>Tue 17 November 2026, 14:32</comment>
        <translation>%4年%3%2日 (%1) %5</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>今週</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>今月</translation>
    </message>
</context>
<context>
    <name>DeletionText</name>
    <message>
        <source>At the next check 1 message, %1, is deleted on the server; it is stored here.</source>
        <translation>次回のチェックで 1 件のメッセージ (%1) をサーバーから削除します。このコンピューターに保存済みです。</translation>
    </message>
    <message>
        <source>At the next check %1, %2, are deleted on the server; they are stored here.</source>
        <comment>12 messages, 34 MB</comment>
        <translation>次回のチェックで %1 (%2) をサーバーから削除します。このコンピューターに保存済みです。</translation>
    </message>
    <message>
        <source>1 message, %1, is collected at the next check, and deleted on the server once it is stored here.</source>
        <translation>次回のチェックで 1 件のメッセージ (%1) を受信し、このコンピューターに保存した後、サーバーから削除します。</translation>
    </message>
    <message>
        <source>%1, %2, are collected at the next check, and deleted on the server once they are stored here.</source>
        <comment>12 messages, 34 MB</comment>
        <translation>次回のチェックで %1 (%2) を受信し、このコンピューターに保存した後、サーバーから削除します。</translation>
    </message>
    <message>
        <source>1 message, %1, is deleted there without a copy here, as you confirmed.</source>
        <translation>1 件のメッセージ (%1) は、確認いただいたとおり、保存せずにサーバーから削除します。</translation>
    </message>
    <message>
        <source>%1, %2, are deleted there without a copy here, as you confirmed.</source>
        <comment>12 messages, 34 MB</comment>
        <translation>%1 (%2) は、確認いただいたとおり、保存せずにサーバーから削除します。</translation>
    </message>
    <message>
        <source>you chose it</source>
        <translation>手動で指定</translation>
    </message>
    <message>
        <source>nothing that is stored here stays there</source>
        <translation>保存済みのものはサーバーに残さない設定</translation>
    </message>
    <message>
        <source>there for more than a day</source>
        <translation>サーバー上で 1 日以上経過</translation>
    </message>
    <message numerus="yes">
        <source>there for %Ln days</source>
        <translation>
            <numerusform>サーバー上で %Ln 日経過</numerusform>
        </translation>
    </message>
    <message>
        <source>not the newest</source>
        <translation>最新のメッセージではない</translation>
    </message>
    <message>
        <source>not among the newest %1</source>
        <translation>最新の %1 件に含まれない</translation>
    </message>
    <message>
        <source>older than the newest %1</source>
        <translation>最新の %1 を超過</translation>
    </message>
    <message>
        <source>you deleted it here</source>
        <translation>このコンピューターで削除済み</translation>
    </message>
    <message>
        <source>At the next check nothing is deleted on the server.</source>
        <translation>次回のチェックでサーバーから削除するものはありません。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>reason, number of messages</comment>
        <translation>%1 (%2 件)</translation>
    </message>
    <message>
        <source>Why: %1.</source>
        <comment>reasons</comment>
        <translation>理由: %1。</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Collects your mail and keeps it on your own disk.</source>
        <translation>メールを受信し、自分のディスクに保管します。</translation>
    </message>
    <message>
        <source>Copyright 2026 The Restante developers. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Copyright 2026 The Restante developers. GNU General Public License バージョン 3 以降に基づくフリーソフトウェアです。</translation>
    </message>
    <message>
        <source>Some of the icons are Breeze, by the KDE Visual Design Group (GNU Lesser General Public License, version 3 or later).</source>
        <translation>一部のアイコンは KDE Visual Design Group の Breeze です (GNU Lesser General Public License バージョン 3 以降)。</translation>
    </message>
</context>
<context>
    <name>DialogueText</name>
    <message>
        <source>There was no session with this server yet.</source>
        <translation>このサーバーとのセッションはまだありません。</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>the server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>No server with the name “%1” can be found.</source>
        <translation>「%1」という名前のサーバーが見つかりません。</translation>
    </message>
    <message>
        <source>Check the name for typing errors, and that this computer is online.</source>
        <translation>名前に誤りがないか、このコンピューターがネットワークに接続しているかを確認してください。</translation>
    </message>
    <message>
        <source>%1 refuses the connection.</source>
        <translation>%1 が接続を拒否しました。</translation>
    </message>
    <message>
        <source>Check the server’s name and port: 995 is usual for TLS, 110 for STARTTLS.</source>
        <translation>サーバーの名前とポートを確認してください。通常、TLS は 995、STARTTLS は 110 です。</translation>
    </message>
    <message>
        <source>The connection to %1 broke off.</source>
        <translation>%1 との接続が切れました。</translation>
    </message>
    <message>
        <source>What was collected is safe; the next check goes on from there.</source>
        <translation>受信済みのものは保存されています。次回のチェックで続きから受信します。</translation>
    </message>
    <message>
        <source>This computer has no network connection to %1.</source>
        <translation>このコンピューターから %1 へのネットワーク接続がありません。</translation>
    </message>
    <message>
        <source>Connect it to the network. All mail collected so far can be read without it.</source>
        <translation>ネットワークに接続してください。受信済みのメールは接続なしで読めます。</translation>
    </message>
    <message>
        <source>The proxy %1 made no connection.</source>
        <translation>プロキシー %1 を通じて接続できませんでした。</translation>
    </message>
    <message>
        <source>Check the proxy in the account’s settings or the desktop’s: it must lead to POP3 servers, and ask for no password.</source>
        <translation>アカウントまたはデスクトップのプロキシーの設定を確認してください。POP3 サーバーに接続でき、パスワードを要求しないものである必要があります。</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 から時間内に応答がありませんでした。</translation>
    </message>
    <message>
        <source>Check the server’s name and port. A firewall or an overloaded server can be the cause, too.</source>
        <translation>サーバーの名前とポートを確認してください。ファイアウォールやサーバーの過負荷が原因の場合もあります。</translation>
    </message>
    <message>
        <source>%1 fell silent in the middle of the conversation.</source>
        <translation>通信の途中で %1 からの応答が途絶えました。</translation>
    </message>
    <message>
        <source>Nothing is lost; it is tried again at the next check. If it happens often, allow a longer time without an answer in the account’s settings.</source>
        <translation>失われたものはありません。次回のチェックで再試行します。たびたび起こる場合は、アカウントの設定で応答を待つ時間を長くしてください。</translation>
    </message>
    <message>
        <source>No encrypted line to %1 could be made.</source>
        <translation>%1 との暗号化された接続を確立できませんでした。</translation>
    </message>
    <message>
        <source>Check that encryption and port belong together: TLS with 995, STARTTLS with 110.</source>
        <translation>暗号化方式とポートの組み合わせを確認してください。TLS は 995、STARTTLS は 110 です。</translation>
    </message>
    <message>
        <source>%1 does not speak TLS from the start.</source>
        <translation>%1 は接続開始時からの TLS に対応していません。</translation>
    </message>
    <message>
        <source>No password was sent. Use port 995 for TLS, or choose STARTTLS for this port.</source>
        <translation>パスワードは送信していません。TLS にはポート 995 を使うか、このポートで STARTTLS を選んでください。</translation>
    </message>
    <message>
        <source>%1 seems to expect TLS from the start.</source>
        <translation>%1 は接続開始時から TLS を必要としているようです。</translation>
    </message>
    <message>
        <source>No password was sent. Choose TLS for this port, or use port 110 for STARTTLS.</source>
        <translation>パスワードは送信していません。このポートで TLS を選ぶか、STARTTLS にはポート 110 を使ってください。</translation>
    </message>
    <message>
        <source>The server’s certificate cannot be trusted.</source>
        <translation>サーバーの証明書を信頼できません。</translation>
    </message>
    <message>
        <source>The server’s certificate cannot be trusted: %1.</source>
        <translation>サーバーの証明書を信頼できません: %1。</translation>
    </message>
    <message>
        <source>No password was sent. If this is a server of your own, choose its CA file or trust this one certificate; otherwise do not go on, and ask the provider.</source>
        <translation>パスワードは送信していません。ご自身のサーバーであれば、CA ファイルを選ぶか、この証明書を信頼してください。そうでなければ先に進まず、プロバイダーに問い合わせてください。</translation>
    </message>
    <message>
        <source>No password was sent. If this is a server of your own, name its CA file with --ca-file; otherwise ask the provider.</source>
        <translation>パスワードは送信していません。ご自身のサーバーであれば、--ca-file で CA ファイルを指定してください。そうでなければプロバイダーに問い合わせてください。</translation>
    </message>
    <message>
        <source>%1 offers no encryption here, so no password was sent.</source>
        <translation>%1 が暗号化を提供していないため、パスワードは送信していません。</translation>
    </message>
    <message>
        <source>Use TLS on port 995 if the provider has it; if it has not, ask for it.</source>
        <translation>プロバイダーが対応していれば、ポート 995 の TLS を使ってください。対応していなければ、対応を依頼してください。</translation>
    </message>
    <message>
        <source>Someone interfered with the line to %1 while the encryption was being set up.</source>
        <translation>暗号化の準備中に、%1 との接続が何者かに妨害されました。</translation>
    </message>
    <message>
        <source>No password was sent. Try another network, and use TLS on port 995.</source>
        <translation>パスワードは送信していません。別のネットワークで試し、ポート 995 の TLS を使ってください。</translation>
    </message>
    <message>
        <source>The CA file %1 holds no certificate that can be read.</source>
        <translation>CA ファイル %1 に読み取れる証明書がありません。</translation>
    </message>
    <message>
        <source>Choose a file with certificates in PEM form that you are allowed to read.</source>
        <translation>読み取り権限のある PEM 形式の証明書ファイルを選んでください。</translation>
    </message>
    <message>
        <source>The file %1 holds no client certificate with its key.</source>
        <translation>ファイル %1 にクライアント証明書とその鍵がありません。</translation>
    </message>
    <message>
        <source>Choose a PEM file that you may read, with the certificate and its private key in it.</source>
        <translation>証明書とその秘密鍵を含み、読み取り権限のある PEM ファイルを選んでください。</translation>
    </message>
    <message>
        <source>The key in %1 is protected by a passphrase.</source>
        <translation>%1 の鍵はパスフレーズで保護されています。</translation>
    </message>
    <message>
        <source>Choose a file with the key unprotected, readable for you alone: “openssl pkey” takes the passphrase away.</source>
        <translation>パスフレーズで保護されておらず、自分だけが読める鍵のファイルを選んでください。「openssl pkey」でパスフレーズを外せます。</translation>
    </message>
    <message>
        <source>The password was not sent, because the line to %1 is not encrypted.</source>
        <translation>%1 との接続が暗号化されていないため、パスワードは送信していません。</translation>
    </message>
    <message>
        <source>Choose TLS or STARTTLS. Only if the provider has neither, allow a line without encryption for this account.</source>
        <translation>TLS または STARTTLS を選んでください。プロバイダーがどちらにも対応していない場合に限り、このアカウントで暗号化なしの接続を許可してください。</translation>
    </message>
    <message>
        <source>Choose --security tls or starttls. Only if the provider has neither, add --accept-plaintext.</source>
        <translation>--security tls または starttls を選んでください。プロバイダーがどちらにも対応していない場合に限り、--accept-plaintext を付けてください。</translation>
    </message>
    <message>
        <source>The mailbox is in use by another program or device at the moment.</source>
        <translation>メールボックスは現在、別のプログラムまたは機器で使用中です。</translation>
    </message>
    <message>
        <source>It is tried again by itself in a few minutes. Your password is not the cause.</source>
        <translation>数分後に自動的に再試行します。パスワードが原因ではありません。</translation>
    </message>
    <message>
        <source>%1 wants a longer pause between two checks.</source>
        <translation>%1 はチェックの間隔をもっと空けるよう求めています。</translation>
    </message>
    <message>
        <source>It is tried again by itself after the pause. Your password is not the cause.</source>
        <translation>しばらくしてから自動的に再試行します。パスワードが原因ではありません。</translation>
    </message>
    <message>
        <source>%1 does not accept the user name or the password.</source>
        <translation>%1 がユーザー名またはパスワードを受け付けません。</translation>
    </message>
    <message>
        <source>Check both. Some providers want POP3 switched on in their web mail first, or a password made for mail programs alone.</source>
        <translation>両方を確認してください。ウェブメールで先に POP3 を有効にする必要があるプロバイダーや、メールソフト専用のパスワードが必要なプロバイダーもあります。</translation>
    </message>
    <message>
        <source>%1 does not accept the access token.</source>
        <translation>%1 がアクセストークンを受け付けません。</translation>
    </message>
    <message>
        <source>Try the token command in a terminal: the token may have run out, or be for another mailbox or service than POP3.</source>
        <translation>ターミナルでトークンのコマンドを試してください。トークンが期限切れか、別のメールボックスまたは POP3 以外のサービス用かもしれません。</translation>
    </message>
    <message>
        <source>%1 sees another encrypted line than this computer does.</source>
        <translation>%1 から見える暗号化された接続は、このコンピューターのものと異なります。</translation>
    </message>
    <message>
        <source>Someone may stand in between. The password was not shown to anyone and is not the cause: try another network, or ask the provider.</source>
        <translation>何者かが間に入っている可能性があります。パスワードは誰にも見られておらず、原因でもありません。別のネットワークを試すか、プロバイダーに問い合わせてください。</translation>
    </message>
    <message>
        <source>The server has no way of signing in that this account may use.</source>
        <translation>このアカウントで使える認証方式がサーバーにありません。</translation>
    </message>
    <message>
        <source>The server has no way of signing in as this account asks for: %1.</source>
        <translation>このアカウントが求める認証方式がサーバーにありません: %1。</translation>
    </message>
    <message>
        <source>Set the sign-in method to automatic, or ask the provider which one it wants.</source>
        <translation>認証方式を「自動」にするか、どの方式が必要かをプロバイダーに問い合わせてください。</translation>
    </message>
    <message>
        <source>The password of this account is not known.</source>
        <translation>このアカウントのパスワードがわかりません。</translation>
    </message>
    <message>
        <source>The password of %1 is not known.</source>
        <translation>%1 のパスワードがわかりません。</translation>
    </message>
    <message>
        <source>Enter it to collect mail.</source>
        <translation>メールを受信するにはパスワードを入力してください。</translation>
    </message>
    <message>
        <source>Give it with --password-stdin or --password-command.</source>
        <translation>--password-stdin または --password-command で指定してください。</translation>
    </message>
    <message>
        <source>%1 answers, but not as a POP3 server does.</source>
        <translation>%1 は応答しますが、POP3 サーバーの応答ではありません。</translation>
    </message>
    <message>
        <source>Check the port: POP3 is at 995 or 110, while 993 and 143 belong to IMAP.</source>
        <translation>ポートを確認してください。POP3 は 995 または 110 で、993 と 143 は IMAP です。</translation>
    </message>
    <message>
        <source>%1 gave an answer that is not allowed at this point.</source>
        <translation>%1 がこの段階では許されない応答を返しました。</translation>
    </message>
    <message>
        <source>The conversation was ended to be safe; nothing is lost. If it happens again, tell the provider.</source>
        <translation>安全のため通信を終了しました。失われたものはありません。再び起こる場合はプロバイダーに知らせてください。</translation>
    </message>
    <message>
        <source>%1 refused what it was asked.</source>
        <translation>%1 が要求を拒否しました。</translation>
    </message>
    <message>
        <source>Nothing is lost; it is tried again at the next check. If it stays so, ask the provider.</source>
        <translation>失われたものはありません。次回のチェックで再試行します。続く場合はプロバイダーに問い合わせてください。</translation>
    </message>
    <message>
        <source>%1 cannot serve this mailbox at the moment.</source>
        <translation>%1 は現在このメールボックスを提供できません。</translation>
    </message>
    <message>
        <source>The trouble is on its side and passes; it is tried again by itself. Your password is not the cause.</source>
        <translation>一時的なサーバー側の問題です。自動的に再試行します。パスワードが原因ではありません。</translation>
    </message>
    <message>
        <source>%1 will not serve this mailbox.</source>
        <translation>%1 がこのメールボックスの利用を拒否しています。</translation>
    </message>
    <message>
        <source>Trying again will not help: ask the provider what is wrong with the mailbox.</source>
        <translation>再試行しても解決しません。メールボックスの問題をプロバイダーに問い合わせてください。</translation>
    </message>
    <message>
        <source>%1 does not name its messages (no UIDL), so it cannot be known which of them are here already.</source>
        <translation>%1 はメッセージを識別できないため (UIDL なし)、どれが受信済みかわかりません。</translation>
    </message>
    <message>
        <source>Let the messages be deleted there once they are safely stored here, or ask the provider for UIDL.</source>
        <translation>このコンピューターに保存した後サーバーから削除する設定にするか、UIDL への対応をプロバイダーに依頼してください。</translation>
    </message>
    <message>
        <source>%1 did not hand out one of the messages.</source>
        <translation>%1 から 1 件のメッセージを受け取れませんでした。</translation>
    </message>
    <message>
        <source>The others are collected; this one stays there and is asked for again.</source>
        <translation>ほかのメッセージは受信しました。このメッセージはサーバーに残り、もう一度要求します。</translation>
    </message>
    <message>
        <source>One of the messages is too large to be collected.</source>
        <translation>大きすぎて受信できないメッセージが 1 件あります。</translation>
    </message>
    <message>
        <source>It stays on the server untouched; the others are collected.</source>
        <translation>このメッセージはそのままサーバーに残ります。ほかのメッセージは受信します。</translation>
    </message>
    <message>
        <source>With the user name %1 nothing is deleted on the server: it shows every device the same mail.</source>
        <translation>ユーザー名 %1 では、サーバーから何も削除されません。すべての機器に同じメールが表示されます。</translation>
    </message>
    <message>
        <source>To delete there, take “recent:” out of the user name; then only one device should collect.</source>
        <translation>サーバーから削除するには、ユーザー名から「recent:」を取り除いてください。その場合、受信する機器は 1 台だけにしてください。</translation>
    </message>
    <message>
        <source>%1 did not confirm the deletions.</source>
        <translation>%1 から削除完了の応答がありませんでした。</translation>
    </message>
    <message>
        <source>These messages are stored here. The next check finds out which are still there and asks again.</source>
        <translation>これらのメッセージは保存済みです。次回のチェックで、まだ残っているものを調べて再び削除を求めます。</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>チェックを中止しました。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>ディスクがいっぱいです。</translation>
    </message>
    <message>
        <source>Make some room. Nothing was lost: mail that did not fit is still on the server.</source>
        <translation>空き容量を増やしてください。失われたものはありません。保存できなかったメールはサーバーに残っています。</translation>
    </message>
    <message>
        <source>The mail store is held by another program.</source>
        <translation>別のプログラムがメールデータを使用中です。</translation>
    </message>
    <message>
        <source>Close the program that reads it, such as a backup; then try again.</source>
        <translation>バックアップなど、メールデータを読み込んでいるプログラムを終了してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>The mail store is damaged.</source>
        <translation>メールデータが破損しています。</translation>
    </message>
    <message>
        <source>Nothing more is written to it. Make a copy of the profile folder, then restore a backup.</source>
        <translation>これ以上書き込みません。プロファイルフォルダーをコピーしてから、バックアップを復元してください。</translation>
    </message>
    <message>
        <source>The file %1 was made by another program.</source>
        <translation>ファイル %1 は別のプログラムで作成されたものです。</translation>
    </message>
    <message>
        <source>It was left untouched. Choose another profile folder.</source>
        <translation>このファイルは変更していません。別のプロファイルフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The mail store was made by a newer version of Restante.</source>
        <translation>メールデータは Restante の新しいバージョンで作成されたものです。</translation>
    </message>
    <message>
        <source>It was left untouched. Use the newer version, or another profile folder.</source>
        <translation>メールデータは変更していません。新しいバージョンか、別のプロファイルフォルダーを使ってください。</translation>
    </message>
    <message>
        <source>The mail store could not carry out a request.</source>
        <translation>メールデータの処理に失敗しました。</translation>
    </message>
    <message>
        <source>Try again; if it stays so, start Restante anew and check the disk.</source>
        <translation>もう一度試してください。続く場合は Restante を再起動し、ディスクを確認してください。</translation>
    </message>
    <message>
        <source>The profile folder %1 cannot be written.</source>
        <translation>プロファイルフォルダー %1 に書き込めません。</translation>
    </message>
    <message>
        <source>Check the folder’s permissions and the disk, or choose another folder with --profile.</source>
        <translation>フォルダーのアクセス権とディスクを確認するか、--profile で別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The profile %1 is in use by another Restante that does not answer.</source>
        <translation>プロファイル %1 は、応答しない別の Restante が使用中です。</translation>
    </message>
    <message>
        <source>Close the other one, then try again.</source>
        <translation>そちらを終了してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>The desktop’s keyring cannot be reached, so the password was not kept.</source>
        <translation>デスクトップのキーリングに接続できないため、パスワードは保存されませんでした。</translation>
    </message>
    <message>
        <source>Start or unlock the keyring, or choose another place for the password.</source>
        <translation>キーリングを起動またはロック解除するか、パスワードの別の保存先を選んでください。</translation>
    </message>
    <message>
        <source>Start or unlock the keyring, or choose another place for the password: --password-store file keeps it in a file that only you can read.</source>
        <translation>キーリングを起動またはロック解除するか、パスワードの別の保存先を選んでください。--password-store file を使うと、自分だけが読めるファイルに保存します。</translation>
    </message>
    <message>
        <source>The command %1 gave no password or token.</source>
        <translation>コマンド %1 からパスワードまたはトークンを取得できませんでした。</translation>
    </message>
    <message>
        <source>Try it in a terminal: its first line must be what signs in, and it must end without an error.</source>
        <translation>ターミナルで試してください。1 行目にログインに使うものを出力し、エラーなしで終了する必要があります。</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>ファイル %1 を読み取れません。</translation>
    </message>
    <message>
        <source>Check that it is there and that you may read it.</source>
        <translation>ファイルがあり、読み取り権限があるかを確認してください。</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>ファイル %1 に書き込めません。</translation>
    </message>
    <message>
        <source>Check that the folder is there and that you may write in it.</source>
        <translation>フォルダーがあり、書き込み権限があるかを確認してください。</translation>
    </message>
    <message>
        <source>The file %1 holds no mail.</source>
        <translation>ファイル %1 にメールが含まれていません。</translation>
    </message>
    <message>
        <source>Choose an .eml or mbox file, or a mail folder.</source>
        <translation>.eml または mbox ファイルか、メールフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>There is no account %1.</source>
        <translation>アカウント %1 はありません。</translation>
    </message>
    <message>
        <source>It may have been removed meanwhile.</source>
        <translation>既に削除された可能性があります。</translation>
    </message>
    <message>
        <source>“restante account list” shows those there are.</source>
        <translation>「restante account list」でアカウントの一覧を表示します。</translation>
    </message>
    <message>
        <source>There is no message %1.</source>
        <translation>メッセージ %1 はありません。</translation>
    </message>
    <message>
        <source>It may have been deleted meanwhile.</source>
        <translation>既に削除された可能性があります。</translation>
    </message>
    <message>
        <source>“restante list” shows those there are.</source>
        <translation>「restante list」でメッセージの一覧を表示します。</translation>
    </message>
    <message>
        <source>No message with the unique-id %1 waits on the server, as far as is known.</source>
        <translation>わかっている限り、ユニーク ID %1 のメッセージはサーバーにありません。</translation>
    </message>
    <message>
        <source>“restante server ID” asks what waits there.</source>
        <translation>「restante server ID」でサーバーにあるものを問い合わせます。</translation>
    </message>
    <message>
        <source>The message has no part %1.</source>
        <translation>メッセージにパート %1 はありません。</translation>
    </message>
    <message>
        <source>Open the message anew to see what it holds.</source>
        <translation>内容を確認するには、メッセージを開き直してください。</translation>
    </message>
    <message>
        <source>“restante show KEY --json” shows those it has.</source>
        <translation>「restante show KEY --json」でパートの一覧を表示します。</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>フォルダー %1 はありません。</translation>
    </message>
    <message>
        <source>It may have been renamed or removed meanwhile.</source>
        <translation>既に名前が変更されたか、削除された可能性があります。</translation>
    </message>
    <message>
        <source>Check the folder’s name.</source>
        <translation>フォルダーの名前を確認してください。</translation>
    </message>
    <message>
        <source>This cannot be used: %1.</source>
        <translation>使用できません: %1。</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>修正してもう一度試してください。</translation>
    </message>
    <message>
        <source>“restante --help” tells what can.</source>
        <translation>使用できるものは「restante --help」で確認できます。</translation>
    </message>
    <message>
        <source>There is an account %1 already.</source>
        <translation>アカウント %1 は既にあります。</translation>
    </message>
    <message>
        <source>Change the one there is, or give this one another name.</source>
        <translation>既存のアカウントを変更するか、このアカウントに別の名前を付けてください。</translation>
    </message>
    <message>
        <source>Change it with “restante account set”, or choose another --id.</source>
        <translation>「restante account set」で変更するか、別の --id を選んでください。</translation>
    </message>
    <message>
        <source>There is no tag %1.</source>
        <translation>タグ %1 はありません。</translation>
    </message>
    <message>
        <source>The name %1 is taken already.</source>
        <translation>名前 %1 は既に使われています。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>別の名前を選んでください。</translation>
    </message>
    <message>
        <source>Its fingerprint (SHA-256): %1</source>
        <translation>フィンガープリント (SHA-256): %1</translation>
    </message>
    <message>
        <source>The server said: “%1”</source>
        <translation>サーバーの応答: 「%1」</translation>
    </message>
    <message>
        <source>The keyring said: “%1”</source>
        <translation>キーリングの応答: 「%1」</translation>
    </message>
    <message>
        <source>The command said: “%1”</source>
        <translation>コマンドの出力: 「%1」</translation>
    </message>
    <message>
        <source>The database said: “%1”</source>
        <translation>データベースの応答: 「%1」</translation>
    </message>
</context>
<context>
    <name>FileTypes</name>
    <message>
        <source>PDF document</source>
        <translation>PDF 文書</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG 画像</translation>
    </message>
    <message>
        <source>JPEG picture</source>
        <translation>JPEG 画像</translation>
    </message>
    <message>
        <source>GIF picture</source>
        <translation>GIF 画像</translation>
    </message>
    <message>
        <source>WebP picture</source>
        <translation>WebP 画像</translation>
    </message>
    <message>
        <source>TIFF picture</source>
        <translation>TIFF 画像</translation>
    </message>
    <message>
        <source>bitmap picture</source>
        <translation>ビットマップ画像</translation>
    </message>
    <message>
        <source>HEIF picture</source>
        <translation>HEIF 画像</translation>
    </message>
    <message>
        <source>AVIF picture</source>
        <translation>AVIF 画像</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG 図形</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word 文書</translation>
    </message>
    <message>
        <source>text document</source>
        <translation>テキスト文書</translation>
    </message>
    <message>
        <source>electronic book</source>
        <translation>電子書籍</translation>
    </message>
    <message>
        <source>PostScript document</source>
        <translation>PostScript 文書</translation>
    </message>
    <message>
        <source>Outlook message</source>
        <translation>Outlook メッセージ</translation>
    </message>
    <message>
        <source>Excel spreadsheet</source>
        <translation>Excel スプレッドシート</translation>
    </message>
    <message>
        <source>spreadsheet</source>
        <translation>スプレッドシート</translation>
    </message>
    <message>
        <source>table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>PowerPoint presentation</source>
        <translation>PowerPoint プレゼンテーション</translation>
    </message>
    <message>
        <source>presentation</source>
        <translation>プレゼンテーション</translation>
    </message>
    <message>
        <source>ZIP archive</source>
        <translation>ZIP アーカイブ</translation>
    </message>
    <message>
        <source>gzip archive</source>
        <translation>gzip アーカイブ</translation>
    </message>
    <message>
        <source>xz archive</source>
        <translation>xz アーカイブ</translation>
    </message>
    <message>
        <source>bzip2 archive</source>
        <translation>bzip2 アーカイブ</translation>
    </message>
    <message>
        <source>Zstandard archive</source>
        <translation>Zstandard アーカイブ</translation>
    </message>
    <message>
        <source>tar archive</source>
        <translation>tar アーカイブ</translation>
    </message>
    <message>
        <source>7-Zip archive</source>
        <translation>7-Zip アーカイブ</translation>
    </message>
    <message>
        <source>RAR archive</source>
        <translation>RAR アーカイブ</translation>
    </message>
    <message>
        <source>disc image</source>
        <translation>光ディスクイメージ</translation>
    </message>
    <message>
        <source>web page</source>
        <translation>ウェブページ</translation>
    </message>
    <message>
        <source>XML file</source>
        <translation>XML ファイル</translation>
    </message>
    <message>
        <source>program for Windows</source>
        <translation>Windows プログラム</translation>
    </message>
    <message>
        <source>Java program</source>
        <translation>Java プログラム</translation>
    </message>
    <message>
        <source>program for Android</source>
        <translation>Android プログラム</translation>
    </message>
    <message>
        <source>program package</source>
        <translation>プログラムパッケージ</translation>
    </message>
    <message>
        <source>patch</source>
        <translation>パッチ</translation>
    </message>
    <message>
        <source>text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>JSON file</source>
        <translation>JSON ファイル</translation>
    </message>
    <message>
        <source>OpenPGP key</source>
        <translation>OpenPGP 鍵</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>file of an unknown kind</source>
        <translation>不明な種類のファイル</translation>
    </message>
    <message>
        <source>document</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>音声</translation>
    </message>
    <message>
        <source>video</source>
        <translation>動画</translation>
    </message>
    <message>
        <source>archive</source>
        <translation>アーカイブ</translation>
    </message>
    <message>
        <source>disk image</source>
        <translation>ディスクイメージ</translation>
    </message>
    <message>
        <source>program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>script, a kind of program</source>
        <translation>スクリプト (プログラムの一種)</translation>
    </message>
    <message>
        <source>link that starts something else</source>
        <translation>別のものを起動するリンク</translation>
    </message>
    <message>
        <source>message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>appointment</source>
        <translation>予定</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>Outlook&apos;s own container of files</source>
        <translation>Outlook 独自の添付ファイル形式</translation>
    </message>
    <message>
        <source>font</source>
        <translation>フォント</translation>
    </message>
    <message>
        <source>key or signature</source>
        <translation>鍵または署名</translation>
    </message>
    <message>
        <source>Attachment %1, %2, %3</source>
        <comment>name, kind, size</comment>
        <translation>添付ファイル %1、%2、%3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>kind, size</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The sender&apos;s name for it held invisible characters; they are left out.</source>
        <translation>差出人が付けた名前に目に見えない文字が含まれていたため、取り除きました。</translation>
    </message>
    <message>
        <source>It is not what its name says.</source>
        <translation>名前と中身が一致しません。</translation>
    </message>
</context>
<context>
    <name>FolderNames</name>
    <message>
        <source>Imported</source>
        <comment>name of a folder</comment>
        <translation>インポート済み</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source> or </source>
        <comment>between two keys that do the same</comment>
        <translation> または </translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message>
        <source>This link begins a mail with a text that is not yours: “%1”</source>
        <translation>このリンクは、あなたが書いたものではない文面のメールを作成します: 「%1」</translation>
    </message>
    <message>
        <source>This link begins a mail to several people: %1</source>
        <translation>このリンクは複数の人宛てのメールを作成します: %1</translation>
    </message>
    <message>
        <source>Only links to web pages and mail addresses are opened.</source>
        <translation>開けるリンクはウェブページとメールアドレスだけです。</translation>
    </message>
    <message>
        <source>The text names %1, but the link goes to %2.</source>
        <translation>文字は %1 を示していますが、リンク先は %2 です。</translation>
    </message>
    <message>
        <source>What stands before the @ hides where this link goes: to %1.</source>
        <translation>@ の前の部分がリンク先を隠しています。実際のリンク先: %1。</translation>
    </message>
    <message>
        <source>The name of this place has letters that are made to look like others: %1.</source>
        <translation>リンク先の名前に、別の文字に見せかけた文字が含まれています: %1。</translation>
    </message>
    <message>
        <source>This link goes to a number instead of a name: %1.</source>
        <translation>このリンクの宛先は名前ではなく数字です: %1。</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>, </source>
        <comment>between the entries of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the entries of a list</comment>
        <translation>。</translation>
    </message>
</context>
<context>
    <name>MailboxMenu</name>
    <message>
        <source>Copy address</source>
        <translation>アドレスをコピー</translation>
    </message>
    <message>
        <source>Copy name and address</source>
        <translation>名前とアドレスをコピー</translation>
    </message>
    <message>
        <source>Show all mail from this address</source>
        <translation>このアドレスからのメールをすべて表示</translation>
    </message>
    <message>
        <source>Show all mail to this address</source>
        <translation>このアドレス宛てのメールをすべて表示</translation>
    </message>
</context>
<context>
    <name>Original</name>
    <message>
        <source>HTML mail is shown in simple form. For its original layout, install Qt WebEngine 6.8 or newer and a Restante that was built with it.</source>
        <translation>HTML メールはシンプル表示になっています。オリジナルのレイアウトで表示するには、Qt WebEngine 6.8 以降と、それを使ってビルドされた Restante をインストールしてください。</translation>
    </message>
    <message>
        <source>HTML mail is shown in simple form: its original layout needs a sandbox, and this system does not let programs make one (user namespaces are switched off or restricted).</source>
        <translation>HTML メールはシンプル表示になっています。オリジナルのレイアウトにはサンドボックスが必要ですが、このシステムではプログラムがサンドボックスを作れません (ユーザー名前空間が無効または制限されています)。</translation>
    </message>
    <message>
        <source>HTML mail is shown in simple form: Qt WebEngine, which shows its original layout, does not work here.</source>
        <translation>HTML メールはシンプル表示になっています。オリジナルのレイアウトを表示する Qt WebEngine がここでは動作しません。</translation>
    </message>
    <message>
        <source>HTML mail is shown in simple form: its original layout needs a sandbox, and there is none for the user root. Start Restante as an ordinary user.</source>
        <translation>HTML メールはシンプル表示になっています。オリジナルのレイアウトにはサンドボックスが必要ですが、root ユーザーでは使えません。通常のユーザーで Restante を起動してください。</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>%1 / %2</source>
        <comment>page, of pages</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(件名なし)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>差出人</translation>
    </message>
    <message>
        <source>Sent by</source>
        <comment>the Sender header field</comment>
        <translation>送信者</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>To</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>Cc</translation>
    </message>
    <message>
        <source>Bcc</source>
        <translation>Bcc</translation>
    </message>
    <message>
        <source>Reply to</source>
        <translation>返信先</translation>
    </message>
    <message>
        <source>1 attachment</source>
        <translation>添付ファイル 1 個</translation>
    </message>
    <message>
        <source>(no sender)</source>
        <translation>(差出人なし)</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ほか %Ln 人</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperWords</name>
    <message>
        <source>(no sender)</source>
        <translation>(差出人なし)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachments</source>
        <translation>
            <numerusform>添付ファイル %Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <source>(no date)</source>
        <translation>(日付なし)</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>%1 of %2</source>
        <comment>octets</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>接続中</translation>
    </message>
    <message>
        <source>signing in</source>
        <translation>ログイン中</translation>
    </message>
    <message>
        <source>looking what is there</source>
        <translation>メッセージを確認中</translation>
    </message>
    <message>
        <source>deleting on the server</source>
        <translation>サーバーから削除中</translation>
    </message>
    <message>
        <source>finishing</source>
        <translation>終了処理中</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>messages</comment>
        <translation>%1 / %2 件</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>残り %1</translation>
    </message>
</context>
<context>
    <name>Protection</name>
    <message>
        <source>The certificate comes from an authority that is trusted on this computer.</source>
        <translation>証明書は、このコンピューターで信頼されている認証局が発行したものです。</translation>
    </message>
    <message>
        <source>The authority behind the certificate is not trusted on this computer.</source>
        <translation>証明書の認証局は、このコンピューターでは信頼されていません。</translation>
    </message>
    <message>
        <source>The key is one of your own.</source>
        <translation>ご自身の鍵です。</translation>
    </message>
    <message>
        <source>You, or somebody you trust, confirmed whose key this is.</source>
        <translation>この鍵の所有者は、あなたまたはあなたが信頼する人によって確認されています。</translation>
    </message>
    <message>
        <source>Somebody you trust in part confirmed whose key this is.</source>
        <translation>この鍵の所有者は、あなたが部分的に信頼する人によって確認されています。</translation>
    </message>
    <message>
        <source>Nobody you trust has confirmed whose key this is.</source>
        <translation>この鍵の所有者は、あなたが信頼する人によって確認されていません。</translation>
    </message>
    <message>
        <source>You marked this key as one not to be trusted.</source>
        <translation>この鍵は、信頼しないものとしてあなたが指定しています。</translation>
    </message>
    <message>
        <source>Key of: %1</source>
        <translation>鍵の所有者: %1</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more names</source>
        <translation>
            <numerusform>… ほか %Ln 件の名前</numerusform>
        </translation>
    </message>
    <message>
        <source>Fingerprint: %1</source>
        <translation>フィンガープリント: %1</translation>
    </message>
    <message>
        <source>Signed on: %1</source>
        <translation>署名日時: %1</translation>
    </message>
    <message>
        <source>Method: %1</source>
        <translation>方式: %1</translation>
    </message>
    <message>
        <source>Whether the certificate was revoked is not checked: that would tell others what you read.</source>
        <translation>証明書が失効しているかどうかは確認していません。確認すると、読んでいるものがほかの人に知られてしまうためです。</translation>
    </message>
    <message>
        <source>GnuPG said: %1</source>
        <translation>GnuPG の応答: %1</translation>
    </message>
    <message>
        <source>Signed with a key of %1 that was revoked: it may be in the wrong hands.</source>
        <translation>失効した %1 の鍵で署名されています。他人の手に渡っている可能性があります。</translation>
    </message>
    <message>
        <source>Signed with a key that you marked as one not to be trusted.</source>
        <translation>信頼しないものとしてあなたが指定した鍵で署名されています。</translation>
    </message>
    <message>
        <source>Signed by %1, but the message names several senders.</source>
        <translation>%1 の署名がありますが、メッセージには複数の差出人が記載されています。</translation>
    </message>
    <message>
        <source>Signed by %1, not by the sender that is shown.</source>
        <translation>表示されている差出人ではなく、%1 が署名しています。</translation>
    </message>
    <message>
        <source>Signed in the name of %1, by a method that can be forged today.</source>
        <translation>%1 の名義で署名されていますが、署名の方式は現在では偽造が可能です。</translation>
    </message>
    <message>
        <source>Signed with a key of %1 that is not meant for signing.</source>
        <translation>署名用ではない %1 の鍵で署名されています。</translation>
    </message>
    <message>
        <source>Signed by %1; the signature was given for a time that is over.</source>
        <translation>%1 が署名しています。署名の有効期間は過ぎています。</translation>
    </message>
    <message>
        <source>Signed by %1 with a key that has expired.</source>
        <translation>%1 が署名していますが、鍵の有効期限が切れています。</translation>
    </message>
    <message>
        <source>Signed by %1.</source>
        <translation>%1 が署名しています。</translation>
    </message>
    <message>
        <source>Signed by %1; your keys vouch only in part that it is theirs.</source>
        <translation>%1 が署名しています。鍵が本人のものであることは、お持ちの鍵では部分的にしか保証されません。</translation>
    </message>
    <message>
        <source>Signed in the name of %1; that the key is theirs is not confirmed.</source>
        <translation>%1 の名義で署名されています。鍵が本人のものかどうかは確認されていません。</translation>
    </message>
    <message>
        <source>Signed with a key that you do not have, so it says nothing about the sender.</source>
        <translation>お持ちでない鍵で署名されているため、差出人については何もわかりません。</translation>
    </message>
    <message>
        <source>Signed, but the signature could not be checked.</source>
        <translation>署名されていますが、署名を検証できませんでした。</translation>
    </message>
    <message>
        <source>Came encrypted, and is decrypted only while it is shown.</source>
        <translation>暗号化されて届きました。表示している間だけ復号します。</translation>
    </message>
    <message>
        <source>Encrypted. Your passphrase or card is needed to read it.</source>
        <translation>暗号化されています。読むにはパスフレーズまたはカードが必要です。</translation>
    </message>
    <message>
        <source>Encrypted for keys that are not on this computer.</source>
        <translation>このコンピューターにない鍵で暗号化されています。</translation>
    </message>
    <message>
        <source>Encrypted. Decrypting it was stopped.</source>
        <translation>暗号化されています。復号を中止しました。</translation>
    </message>
    <message>
        <source>Encrypted, but damaged or changed on its way. Nothing of it is shown.</source>
        <translation>暗号化されていますが、破損しているか、途中で変更されています。内容は表示しません。</translation>
    </message>
    <message>
        <source>Encrypted, and too large to be decrypted here. Save it and use GnuPG.</source>
        <translation>暗号化されていますが、大きすぎてここでは復号できません。保存して GnuPG で復号してください。</translation>
    </message>
    <message>
        <source>Encrypted. GnuPG did not answer in time.</source>
        <translation>暗号化されています。GnuPG から時間内に応答がありませんでした。</translation>
    </message>
    <message>
        <source>Encrypted. It cannot be decrypted, because GnuPG is not installed.</source>
        <translation>暗号化されています。GnuPG がインストールされていないため、復号できません。</translation>
    </message>
    <message>
        <source>Encrypted, but it could not be decrypted.</source>
        <translation>暗号化されていますが、復号できませんでした。</translation>
    </message>
    <message>
        <source>Encrypted for: %1</source>
        <translation>暗号化の宛先: %1</translation>
    </message>
    <message>
        <source>The subject was encrypted, too.</source>
        <translation>件名も暗号化されていました。</translation>
    </message>
    <message>
        <source>S/MIME does not always notice when an encrypted message was changed on its way.</source>
        <translation>S/MIME では、暗号化されたメッセージが途中で変更されても検出できないことがあります。</translation>
    </message>
    <message>
        <source>Signed. It cannot be checked, because GnuPG is not installed.</source>
        <translation>署名されています。GnuPG がインストールされていないため、検証できません。</translation>
    </message>
    <message>
        <source>Only a part of this message is signed or encrypted; the rest may come from anybody.</source>
        <translation>署名または暗号化されているのはこのメッセージの一部だけです。それ以外は誰でも書き加えられます。</translation>
    </message>
    <message>
        <source>The signature does not match: this message was changed after it was signed.</source>
        <translation>署名が一致しません。このメッセージは署名後に変更されています。</translation>
    </message>
</context>
<context>
    <name>ProviderText</name>
    <message>
        <source>Switch on POP3 in the web mail settings of %1; until then every sign-in is refused.</source>
        <translation>%1 のウェブメールの設定で POP3 を有効にしてください。有効にするまでログインは拒否されます。</translation>
    </message>
    <message>
        <source>%1 wants a password made for mail programs (an app password). The one of the web page is refused.</source>
        <translation>%1 ではメールソフト専用のパスワード (アプリパスワード) が必要です。ウェブページのパスワードは使えません。</translation>
    </message>
    <message>
        <source>%1 wants its separate e-mail password. The one of the web page is refused.</source>
        <translation>%1 では別に設定したメール用パスワードが必要です。ウェブページのパスワードは使えません。</translation>
    </message>
    <message>
        <source>Not every free plan of %1 includes POP3.</source>
        <translation>%1 の無料プランでは POP3 を使えない場合があります。</translation>
    </message>
    <message>
        <source>%1 takes no passwords from mail programs, only access tokens (OAuth 2.0). If a program of yours makes such tokens, put one in the place of the password.</source>
        <translation>%1 はメールソフトからのパスワードを受け付けず、アクセストークン (OAuth 2.0) だけを受け付けます。トークンを作成するプログラムをお持ちの場合は、パスワードの代わりに設定してください。</translation>
    </message>
</context>
<context>
    <name>QGuiApplication</name>
    <message>
        <source>QT_LAYOUT_DIRECTION</source>
        <extracomment>LTR or RTL: the direction of writing.</extracomment>
        <translation>LTR</translation>
    </message>
</context>
<context>
    <name>Quantities</name>
    <message>
        <source>%1/s</source>
        <translation>%1/秒</translation>
    </message>
    <message>
        <source>1 message</source>
        <translation>1 件のメッセージ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>%Ln 件のメッセージ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 時間</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 時間 %2 分</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln 日</numerusform>
        </translation>
    </message>
    <message>
        <source>This server deletes messages as soon as they were collected.</source>
        <translation>このサーバーは、受信が済んだメッセージをすぐに削除します。</translation>
    </message>
    <message>
        <source>This server deletes messages by itself after %1.</source>
        <translation>このサーバーは、%1後にメッセージを自動的に削除します。</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>Reply</name>
    <message>
        <source>Somebody wrote:</source>
        <translation>次のように書かれています:</translation>
    </message>
    <message>
        <source>On %1, %2 wrote:</source>
        <comment>date, person</comment>
        <translation>%1、%2 さんは書きました:</translation>
    </message>
    <message>
        <source>%1 wrote:</source>
        <comment>person</comment>
        <translation>%1 さんは書きました:</translation>
    </message>
    <message>
        <source>Forwarded message</source>
        <translation>転送メッセージ</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>差出人: %1</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <translation>日付: %1</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>件名: %1</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>宛先: %1</translation>
    </message>
    <message>
        <source>Cc: %1</source>
        <translation>Cc: %1</translation>
    </message>
</context>
<context>
    <name>Restante::AccountDialog</name>
    <message>
        <source>Account %1</source>
        <translation>アカウント %1</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>How mail is kept</source>
        <translation>メールの保存</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>設定項目</translation>
    </message>
    <message>
        <source>&amp;E-mail address</source>
        <translation>メールアドレス(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Look for new mail</source>
        <translation>新着メールのチェック(&amp;L)</translation>
    </message>
    <message>
        <source>Look for new mail when Restante s&amp;tarts</source>
        <translation>Restante の起動時に新着メールをチェック(&amp;T)</translation>
    </message>
    <message>
        <source>Look for it by itself on a mete&amp;red line, too, where each octet is paid for</source>
        <translation>通信量に応じて課金される従量制の接続でも自動でチェック(&amp;R)</translation>
    </message>
    <message>
        <source>Your na&amp;me</source>
        <translation>名前(&amp;M)</translation>
    </message>
    <message>
        <source>Who chec&amp;ks senders</source>
        <translation>差出人を検証するサーバー(&amp;W)</translation>
    </message>
    <message>
        <source>The first word of the Authentication-Results fields that your provider puts on each message. Empty: it is the server’s own name.</source>
        <translation>プロバイダーが各メッセージに付ける Authentication-Results フィールドの最初の語です。空欄の場合はサーバー自身の名前を使います。</translation>
    </message>
    <message>
        <source>How shall your mail be kept?</source>
        <translation>メールをどのように保存しますか?</translation>
    </message>
    <message>
        <source>Restante always copies every message to this computer first.</source>
        <translation>Restante は必ず、まずすべてのメッセージをこのコンピューターにコピーします。</translation>
    </message>
    <message>
        <source>What the next check deletes on the server</source>
        <translation>次回のチェックでサーバーから削除されるもの</translation>
    </message>
    <message>
        <source>New &amp;password</source>
        <translation>新しいパスワード(&amp;E)</translation>
    </message>
    <message>
        <source>Empty: the one there is stays.</source>
        <translation>空欄の場合は今のパスワードのままです。</translation>
    </message>
    <message>
        <source>Where your password is kept</source>
        <translation>パスワードの保存先</translation>
    </message>
    <message>
        <source>Remove this account</source>
        <translation>このアカウントを削除</translation>
    </message>
    <message>
        <source>Restante stops collecting from it. On the server nothing changes.</source>
        <translation>Restante はこのアカウントの受信をやめます。サーバー上では何も変わりません。</translation>
    </message>
    <message>
        <source>&amp;Keep the mail collected here, in a local folder</source>
        <translation>受信済みのメールをローカルフォルダーに残す(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Delete the mail collected here, too</source>
        <translation>受信済みのメールも削除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;I know that what is no longer on the server is lost then</source>
        <translation>サーバーに残っていないメールが失われることを承知しています(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Remove account</source>
        <translation>アカウントを削除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>%1 What you choose above cannot keep mail there for longer; what was collected here stays here.</source>
        <translation>%1 上の設定にかかわらず、サーバーに残るのはその期間までです。受信済みのメールはこのコンピューターに残ります。</translation>
    </message>
    <message>
        <source>This is no e-mail address. It looks like anna@example.org.</source>
        <translation>メールアドレスではありません。anna@example.org のように入力してください。</translation>
    </message>
    <message>
        <source>This is no name of a server. It looks like mx.example.org.</source>
        <translation>サーバー名ではありません。mx.example.org のように入力してください。</translation>
    </message>
    <message>
        <source>&amp;Remove account and its mail</source>
        <translation>アカウントとメールを削除(&amp;R)</translation>
    </message>
</context>
<context>
    <name>Restante::AccountList</name>
    <message>
        <source>There is no account yet.</source>
        <translation>アカウントはまだありません。</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>変更(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>削除(&amp;R)…</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>&amp;Add an account…</source>
        <translation>アカウントを追加(&amp;A)…</translation>
    </message>
</context>
<context>
    <name>Restante::AccountWizard</name>
    <message>
        <source>Who you are</source>
        <translation>あなたの情報</translation>
    </message>
    <message>
        <source>Your provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>How mail is kept</source>
        <translation>メールの保存</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>ログイン</translation>
    </message>
    <message>
        <source>First collection</source>
        <translation>初回の受信</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>アカウントを追加</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
</context>
<context>
    <name>Restante::Answering</name>
    <message>
        <source>This list names no address that answers could go to.</source>
        <translation>このリストには返信先のアドレスがありません。</translation>
    </message>
    <message>
        <source>This message names no address that an answer could go to.</source>
        <translation>このメッセージには返信先のアドレスがありません。</translation>
    </message>
    <message>
        <source>Opened in your program for writing mail.</source>
        <translation>メール作成プログラムに渡しました。</translation>
    </message>
    <message>
        <source>Your program for writing mail took the text, but not the message as a file. Save the message, and attach it there.</source>
        <translation>メール作成プログラムに文面は渡せましたが、メッセージのファイルは渡せませんでした。保存してから、そちらで添付してください。</translation>
    </message>
    <message>
        <source>Save message…</source>
        <translation>メッセージを保存…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Only the beginning of the quoted text could be handed over.</source>
        <translation>引用文は最初の部分しか渡せませんでした。</translation>
    </message>
    <message>
        <source>There are more recipients than could be handed over. Look at whom the answer goes to.</source>
        <translation>宛先が多すぎて一部を渡せませんでした。返信の宛先を確認してください。</translation>
    </message>
    <message>
        <source>Copy quoted text</source>
        <translation>引用文をコピー</translation>
    </message>
    <message>
        <source>Copy addresses</source>
        <translation>アドレスをコピー</translation>
    </message>
    <message>
        <source>No program for writing mail is set up on this computer. Choose one in the settings of the desktop (default applications), or copy what you need.</source>
        <translation>このコンピューターにはメール作成プログラムが設定されていません。デスクトップの設定 (既定のアプリケーション) で選ぶか、必要なものをコピーしてください。</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>アドレスをコピー</translation>
    </message>
</context>
<context>
    <name>Restante::AttachmentActions</name>
    <message>
        <source>Save as</source>
        <translation>名前を付けて保存</translation>
    </message>
    <message>
        <source>Save all attachments in</source>
        <translation>すべての添付ファイルの保存先</translation>
    </message>
</context>
<context>
    <name>Restante::AttachmentBar</name>
    <message>
        <source>Save all…</source>
        <translation>すべて保存…</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>添付ファイル</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ほか %Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all attachments</source>
        <translation>すべての添付ファイルを表示</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Show here</source>
        <translation>ここで表示</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message numerus="yes">
        <source>Save %Ln files…</source>
        <translation>
            <numerusform>%Ln 個のファイルを保存…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %Ln files</source>
        <translation>
            <numerusform>%Ln 個のファイルをコピー</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>すべて選択</translation>
    </message>
</context>
<context>
    <name>Restante::AttachmentPlate</name>
    <message>
        <source>Enter opens it, Space shows it here.</source>
        <translation>Enter で開き、スペースでここに表示します。</translation>
    </message>
    <message>
        <source>Enter opens it.</source>
        <translation>Enter で開きます。</translation>
    </message>
</context>
<context>
    <name>Restante::AttachmentSection</name>
    <message>
        <source>Open all the same</source>
        <translation>それでも開く</translation>
    </message>
    <message>
        <source>Do not open</source>
        <translation>開かない</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln 個のファイル</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <comment>name: octets of octets</comment>
        <translation>%1: %2 / %3</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1 として保存しました</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files saved in %1</source>
        <translation>
            <numerusform>%Ln 個のファイルを %1 に保存しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>Restante::Banner</name>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Open all the same</source>
        <translation>それでも開く</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>リンクをコピー</translation>
    </message>
    <message>
        <source>Do not open</source>
        <translation>開かない</translation>
    </message>
</context>
<context>
    <name>Restante::BodyView</name>
    <message>
        <source>Message text</source>
        <translation>メッセージ本文</translation>
    </message>
</context>
<context>
    <name>Restante::BudgetRow</name>
    <message>
        <source>Collect at mos&amp;t</source>
        <translation>最大(&amp;T)</translation>
    </message>
    <message>
        <source>Limit what one check collects</source>
        <translation>1 回のチェックで受信する量を制限</translation>
    </message>
    <message>
        <source>How much one check collects</source>
        <translation>1 回のチェックで受信する量</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>件</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>Unit of what one check collects</source>
        <translation>1 回のチェックで受信する量の単位</translation>
    </message>
    <message>
        <source>in one check, the newest first</source>
        <translation>を 1 回のチェックで新しい順に受信</translation>
    </message>
</context>
<context>
    <name>Restante::CardsView</name>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more in the same file</source>
        <translation>
            <numerusform>同じファイルにほか %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Restante::CertificateDialog</name>
    <message>
        <source>&amp;I have compared it: trust this certificate for %1</source>
        <translation>照合しました。この証明書を %1 用に信頼します(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Trust and Check for Mail</source>
        <translation>信頼してメールをチェック(&amp;T)</translation>
    </message>
    <message>
        <source>Certificate of %1</source>
        <translation>%1 の証明書</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation>SHA-256 フィンガープリント</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>This server cannot prove who it is</source>
        <translation>このサーバーの身元を確認できません</translation>
    </message>
    <message>
        <source>Its certificate has this SHA-256 fingerprint. Whoever runs the server can tell you whether it is theirs; do not ask through this connection.</source>
        <translation>証明書の SHA-256 フィンガープリントは次のとおりです。サーバー自身のものかどうかは、サーバーの管理者に確認できます。ただし、この接続を使って問い合わせないでください。</translation>
    </message>
</context>
<context>
    <name>Restante::CharsetMenu</name>
    <message>
        <source>Repair encoding</source>
        <translation>文字化けを修復</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Unicode (UTF-8)</source>
        <translation>Unicode (UTF-8)</translation>
    </message>
    <message>
        <source>Western (Windows-1252)</source>
        <translation>西欧 (Windows-1252)</translation>
    </message>
    <message>
        <source>Western with euro sign (ISO 8859-15)</source>
        <translation>西欧、ユーロ記号付き (ISO 8859-15)</translation>
    </message>
    <message>
        <source>Central European (Windows-1250)</source>
        <translation>中欧 (Windows-1250)</translation>
    </message>
    <message>
        <source>Central European (ISO 8859-2)</source>
        <translation>中欧 (ISO 8859-2)</translation>
    </message>
    <message>
        <source>Baltic (Windows-1257)</source>
        <translation>バルト語 (Windows-1257)</translation>
    </message>
    <message>
        <source>Turkish (Windows-1254)</source>
        <translation>トルコ語 (Windows-1254)</translation>
    </message>
    <message>
        <source>Cyrillic (Windows-1251)</source>
        <translation>キリル文字 (Windows-1251)</translation>
    </message>
    <message>
        <source>Cyrillic (KOI8-R)</source>
        <translation>キリル文字 (KOI8-R)</translation>
    </message>
    <message>
        <source>Cyrillic (KOI8-U)</source>
        <translation>キリル文字 (KOI8-U)</translation>
    </message>
    <message>
        <source>Cyrillic (ISO 8859-5)</source>
        <translation>キリル文字 (ISO 8859-5)</translation>
    </message>
    <message>
        <source>Greek (Windows-1253)</source>
        <translation>ギリシャ語 (Windows-1253)</translation>
    </message>
    <message>
        <source>Hebrew (Windows-1255)</source>
        <translation>ヘブライ語 (Windows-1255)</translation>
    </message>
    <message>
        <source>Arabic (Windows-1256)</source>
        <translation>アラビア語 (Windows-1256)</translation>
    </message>
    <message>
        <source>Thai (TIS-620)</source>
        <translation>タイ語 (TIS-620)</translation>
    </message>
    <message>
        <source>Vietnamese (Windows-1258)</source>
        <translation>ベトナム語 (Windows-1258)</translation>
    </message>
    <message>
        <source>Japanese (ISO-2022-JP)</source>
        <translation>日本語 (ISO-2022-JP)</translation>
    </message>
    <message>
        <source>Japanese (Shift JIS)</source>
        <translation>日本語 (Shift JIS)</translation>
    </message>
    <message>
        <source>Japanese (EUC-JP)</source>
        <translation>日本語 (EUC-JP)</translation>
    </message>
    <message>
        <source>Chinese, simplified (GB 18030)</source>
        <translation>中国語簡体字 (GB 18030)</translation>
    </message>
    <message>
        <source>Chinese, traditional (Big5)</source>
        <translation>中国語繁体字 (Big5)</translation>
    </message>
    <message>
        <source>Korean (EUC-KR)</source>
        <translation>韓国語 (EUC-KR)</translation>
    </message>
</context>
<context>
    <name>Restante::ChosenMessages</name>
    <message>
        <source>New tag…</source>
        <translation>新しいタグ…</translation>
    </message>
</context>
<context>
    <name>Restante::CollectionPage</name>
    <message>
        <source>Where your password is kept</source>
        <translation>パスワードの保存先</translation>
    </message>
    <message>
        <source>&amp;Look for new mail</source>
        <translation>新着メールのチェック(&amp;L)</translation>
    </message>
    <message>
        <source>What happens at the first check</source>
        <translation>初回のチェックで行うこと</translation>
    </message>
    <message>
        <source>Ready to collect</source>
        <translation>受信の準備ができました</translation>
    </message>
    <message>
        <source>Everything is set. Mail arrives while you read.</source>
        <translation>設定が完了しました。メールは読んでいる間に届きます。</translation>
    </message>
    <message>
        <source>The account is added as you typed it; signing in follows with the first check.</source>
        <translation>アカウントは入力どおりに追加されます。ログインは最初のチェックで行います。</translation>
    </message>
    <message>
        <source>&amp;Collect mail</source>
        <translation>メールを受信(&amp;C)</translation>
    </message>
</context>
<context>
    <name>Restante::ContactCard</name>
    <message>
        <source>%1 (home)</source>
        <translation>%1 (自宅)</translation>
    </message>
    <message>
        <source>%1 (work)</source>
        <translation>%1 (勤務先)</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>携帯電話</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>ファクス</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(名前なし)</translation>
    </message>
    <message>
        <source>Contact %1</source>
        <translation>連絡先 %1</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>住所</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ウェブページ</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>誕生日</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>The picture lies on a server or in a file; it is not loaded.</source>
        <translation>画像はサーバー上または別のファイルにあるため、読み込みません。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 をコピー</translation>
    </message>
</context>
<context>
    <name>Restante::ConversationModel</name>
    <message>
        <source>Unread</source>
        <translation>未読</translation>
    </message>
</context>
<context>
    <name>Restante::ConversationStrip</name>
    <message>
        <source>Messages of this conversation</source>
        <translation>このスレッドのメッセージ</translation>
    </message>
    <message>
        <source>Show the messages of this conversation</source>
        <translation>このスレッドのメッセージを表示</translation>
    </message>
    <message>
        <source>Conversation of %1</source>
        <comment>2,113 messages</comment>
        <translation>%1のスレッド</translation>
    </message>
</context>
<context>
    <name>Restante::CryptoLine</name>
    <message>
        <source>Hide details</source>
        <translation>詳細を隠す</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Hide the details of signature and encryption</source>
        <translation>署名と暗号化の詳細を隠す</translation>
    </message>
    <message>
        <source>Details of signature and encryption</source>
        <translation>署名と暗号化の詳細</translation>
    </message>
    <message>
        <source>Copy fingerprint</source>
        <translation>フィンガープリントをコピー</translation>
    </message>
</context>
<context>
    <name>Restante::CryptoReading</name>
    <message>
        <source>This takes longer than usual.</source>
        <translation>通常より時間がかかっています。</translation>
    </message>
    <message>
        <source>Signed or encrypted. It is being checked…</source>
        <translation>署名または暗号化されています。確認中です…</translation>
    </message>
    <message>
        <source>Decrypt</source>
        <translation>復号</translation>
    </message>
    <message>
        <source>GnuPG is asking for your passphrase or card.</source>
        <translation>GnuPG がパスフレーズまたはカードを要求しています。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>A part of this message is encrypted.</source>
        <translation>このメッセージの一部は暗号化されています。</translation>
    </message>
    <message>
        <source>A part of this message is signed.</source>
        <translation>このメッセージの一部は署名されています。</translation>
    </message>
    <message>
        <source>Show it alone</source>
        <translation>その部分だけ表示</translation>
    </message>
    <message>
        <source>This message brings a public key along.</source>
        <translation>このメッセージには公開鍵が付いています。</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>鍵を確認</translation>
    </message>
    <message>
        <source>The key cannot be read, or GnuPG is not installed.</source>
        <translation>鍵を読み取れないか、GnuPG がインストールされていません。</translation>
    </message>
    <message>
        <source>A key without a name</source>
        <translation>名前のない鍵</translation>
    </message>
    <message>
        <source>You have this key already. Taking it again brings it up to date.</source>
        <translation>この鍵は既にお持ちです。もう一度追加すると最新の状態になります。</translation>
    </message>
    <message>
        <source>Anybody can make a key in any name: compare the fingerprint with its owner.</source>
        <translation>鍵は誰でもどんな名前でも作れます。フィンガープリントを所有者に確認してください。</translation>
    </message>
    <message>
        <source>Add to my keys</source>
        <translation>鍵を追加</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>今はしない</translation>
    </message>
    <message>
        <source>The key was not added. GnuPG refused it.</source>
        <translation>鍵は追加されませんでした。GnuPG が拒否しました。</translation>
    </message>
    <message>
        <source>The key was added to your keys.</source>
        <translation>鍵を追加しました。</translation>
    </message>
    <message>
        <source>You had this key already.</source>
        <translation>この鍵は既にお持ちでした。</translation>
    </message>
    <message>
        <source>It is shown once it is decrypted.</source>
        <translation>復号すると表示されます。</translation>
    </message>
</context>
<context>
    <name>Restante::Desktop</name>
    <message>
        <source>Show Restante</source>
        <translation>Restante を表示</translation>
    </message>
    <message>
        <source>Check for Mail</source>
        <translation>メールをチェック</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>New mail</source>
        <translation>新着メール</translation>
    </message>
</context>
<context>
    <name>Restante::DialogueWindow</name>
    <message>
        <source>&amp;Copy all</source>
        <translation>すべてコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Dialogue with the server: %1</source>
        <translation>サーバーとの通信記録: %1</translation>
    </message>
    <message>
        <source>Dialogue with the server</source>
        <translation>サーバーとの通信記録</translation>
    </message>
    <message>
        <source>What was said in the last sessions, newest first: C is this computer, S the server. No password and no message is in it; the user name is.</source>
        <translation>最近のセッションでの通信内容を新しい順に示します。C はこのコンピューター、S はサーバーです。パスワードとメッセージは含まれませんが、ユーザー名は含まれます。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み込み中…</translation>
    </message>
</context>
<context>
    <name>Restante::Exporting</name>
    <message>
        <source>Save message</source>
        <translation>メッセージを保存</translation>
    </message>
    <message>
        <source>Save messages in</source>
        <translation>メッセージの保存先</translation>
    </message>
    <message>
        <source>Messages (*.eml)</source>
        <translation>メッセージ (*.eml)</translation>
    </message>
    <message>
        <source>Save as mbox file</source>
        <translation>mbox ファイルとして保存</translation>
    </message>
    <message>
        <source>Mail files (*.mbox)</source>
        <translation>メールファイル (*.mbox)</translation>
    </message>
    <message>
        <source>Other messages are being saved; try again when that is done.</source>
        <translation>ほかのメッセージを保存中です。終わってからもう一度試してください。</translation>
    </message>
    <message>
        <source>Saving: %1 of %2</source>
        <translation>保存中: %1 / %2</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1 として保存しました</translation>
    </message>
    <message>
        <source>%1 saved in %2</source>
        <comment>2,113 messages</comment>
        <translation>%1を %2 に保存しました</translation>
    </message>
</context>
<context>
    <name>Restante::FindBar</name>
    <message>
        <source>Find in this message</source>
        <translation>このメッセージ内を検索</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>Restante::FormMenu</name>
    <message>
        <source>Original</source>
        <translation>オリジナル</translation>
    </message>
    <message>
        <source>Simple HTML</source>
        <translation>シンプル HTML</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>プレーンテキスト</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Dark page</source>
        <translation>暗い背景</translation>
    </message>
    <message>
        <source>Always like this for mail from %1</source>
        <translation>%1 からのメールは常にこの表示</translation>
    </message>
</context>
<context>
    <name>Restante::HeaderCard</name>
    <message>
        <source>Subject</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>差出人</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(件名なし)</translation>
    </message>
    <message>
        <source>(no sender)</source>
        <translation>(差出人なし)</translation>
    </message>
    <message>
        <source>Sent to a mailing list</source>
        <translation>メーリングリスト宛て</translation>
    </message>
    <message>
        <source>Mailing list: %1</source>
        <translation>メーリングリスト: %1</translation>
    </message>
    <message>
        <source>Unsubscribe…</source>
        <translation>購読を解除…</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>宛先: %1</translation>
    </message>
    <message>
        <source>Fold the recipients</source>
        <translation>宛先を折りたたむ</translation>
    </message>
    <message>
        <source>from</source>
        <comment>a header field</comment>
        <translation>差出人</translation>
    </message>
    <message>
        <source>to</source>
        <comment>a header field</comment>
        <translation>宛先</translation>
    </message>
    <message>
        <source>cc</source>
        <comment>a header field</comment>
        <translation>Cc</translation>
    </message>
    <message>
        <source>bcc</source>
        <comment>a header field</comment>
        <translation>Bcc</translation>
    </message>
    <message>
        <source>reply to</source>
        <comment>a header field</comment>
        <translation>返信先</translation>
    </message>
    <message>
        <source>sent by</source>
        <comment>the Sender header field</comment>
        <translation>送信者</translation>
    </message>
    <message>
        <source>date</source>
        <comment>a header field</comment>
        <translation>日付</translation>
    </message>
    <message>
        <source>(no date)</source>
        <translation>(日付なし)</translation>
    </message>
    <message>
        <source>to undisclosed recipients</source>
        <translation>宛先は公開されていません</translation>
    </message>
    <message>
        <source>calls itself “%1”</source>
        <translation>「%1」と名乗っています</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ほか %Ln 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>to %1 and %Ln more</source>
        <translation>
            <numerusform>宛先: %1、ほか %Ln 人</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Restante::HeadersRow</name>
    <message>
        <source>Of &amp;messages over</source>
        <translation>サイズが(&amp;M)</translation>
    </message>
    <message>
        <source>Collect only the headers of large messages</source>
        <translation>大きいメッセージはヘッダーのみ受信</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>Size above which only headers are collected</source>
        <translation>ヘッダーのみ受信するサイズの下限</translation>
    </message>
    <message>
        <source>collect only the headers</source>
        <translation>を超えるメッセージはヘッダーのみ受信</translation>
    </message>
</context>
<context>
    <name>Restante::IdentityPage</name>
    <message>
        <source>I sign in &amp;without a password: by an access token or a certificate of mine</source>
        <translation>パスワードなしでログインする (アクセストークンまたは証明書を使用)(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;E-mail address</source>
        <translation>メールアドレス(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>パスワード(&amp;P)</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>あなたの情報を入力してください</translation>
    </message>
    <message>
        <source>Restante collects your mail to this computer, where you can always read it.</source>
        <translation>Restante はメールをこのコンピューターに受信し、いつでも読めるようにします。</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>表示(&amp;H)</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>パスワードを表示</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>隠す(&amp;H)</translation>
    </message>
    <message>
        <source>Your na&amp;me</source>
        <translation>名前(&amp;M)</translation>
    </message>
    <message>
        <source>The name that your mail carries; it may stay empty.</source>
        <translation>メールに表示される名前です。空欄でもかまいません。</translation>
    </message>
    <message>
        <source>Type your e-mail address.</source>
        <translation>メールアドレスを入力してください。</translation>
    </message>
    <message>
        <source>This is no e-mail address. It looks like anna@example.org.</source>
        <translation>メールアドレスではありません。anna@example.org のように入力してください。</translation>
    </message>
    <message>
        <source>Type the password of the mailbox.</source>
        <translation>メールボックスのパスワードを入力してください。</translation>
    </message>
    <message>
        <source>Sent to your mail server alone, over an encrypted line.</source>
        <translation>暗号化された接続で、メールサーバーにのみ送信します。</translation>
    </message>
    <message>
        <source>What prints the token, or where the certificate is, belongs to the settings by hand, on the next page.</source>
        <translation>トークンを出力するコマンドや証明書の場所は、次のページの手動設定で指定します。</translation>
    </message>
    <message>
        <source>There is an account with this address already; this will be a second one.</source>
        <translation>このアドレスのアカウントは既にあります。2 つ目のアカウントとして追加されます。</translation>
    </message>
</context>
<context>
    <name>Restante::Importing</name>
    <message>
        <source>Import a folder of mail</source>
        <translation>メールのフォルダーをインポート</translation>
    </message>
    <message>
        <source>Import mail files (EML, mbox)</source>
        <translation>メールファイル (EML、mbox) をインポート</translation>
    </message>
    <message>
        <source>Importing: %1, %2 read</source>
        <comment>2,113 messages; 12 MB</comment>
        <translation>インポート中: %1、%2 を読み込みました</translation>
    </message>
    <message>
        <source>Sample mail</source>
        <comment>name of a folder</comment>
        <translation>サンプルメール</translation>
    </message>
    <message>
        <source>%1 imported</source>
        <comment>2,113 messages</comment>
        <translation>%1をインポートしました</translation>
    </message>
    <message>
        <source>%1 were here already</source>
        <comment>number</comment>
        <translation>%1 件は保存済みでした</translation>
    </message>
</context>
<context>
    <name>Restante::IntervalBox</name>
    <message>
        <source>every %1</source>
        <translation>%1ごと</translation>
    </message>
    <message>
        <source>only when I ask</source>
        <translation>手動のみ</translation>
    </message>
</context>
<context>
    <name>Restante::InvitationCard</name>
    <message>
        <source>(no title)</source>
        <translation>(タイトルなし)</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>繰り返し</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more in the same file</source>
        <translation>
            <numerusform>同じファイルにほか %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Open in the calendar</source>
        <translation>カレンダーで開く</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>what is wanted: title, time</comment>
        <translation>%1: %2、%3</translation>
    </message>
    <message>
        <source>From</source>
        <translation>主催者</translation>
    </message>
    <message>
        <source>%1 (room)</source>
        <translation>%1 (会議室)</translation>
    </message>
    <message>
        <source>%1 (optional, %2)</source>
        <translation>%1 (任意、%2)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name (answer)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ほか %Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>参加者</translation>
    </message>
    <message>
        <source>Show less ▴</source>
        <translation>表示を減らす ▴</translation>
    </message>
    <message>
        <source>Show more ▾</source>
        <translation>さらに表示 ▾</translation>
    </message>
</context>
<context>
    <name>Restante::KeepingForm</name>
    <message>
        <source>&amp;Leave everything on the server</source>
        <translation>すべてサーバーに残す(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Delete there once it is safely stored here</source>
        <translation>ここに保存できたらサーバーから削除(&amp;D)</translation>
    </message>
    <message>
        <source>Delete there &amp;after</source>
        <translation>受信から(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Keep the newest</source>
        <translation>最新の(&amp;K)</translation>
    </message>
    <message>
        <source>Delete there &amp;when I delete it here</source>
        <translation>ここで削除したらサーバーからも削除(&amp;W)</translation>
    </message>
    <message>
        <source>Days until it is deleted there</source>
        <translation>サーバーから削除するまでの日数</translation>
    </message>
    <message>
        <source>days</source>
        <translation>日後にサーバーから削除</translation>
    </message>
    <message>
        <source>Delete there after a number of days</source>
        <translation>指定した日数の後にサーバーから削除</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>件</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>GB</translation>
    </message>
    <message>
        <source>Unit of what is kept there</source>
        <translation>サーバーに残す量の単位</translation>
    </message>
    <message>
        <source>How much is kept there</source>
        <translation>サーバーに残す量</translation>
    </message>
    <message>
        <source>there</source>
        <translation>をサーバーに残す</translation>
    </message>
    <message>
        <source>Keep the newest there, up to an amount</source>
        <translation>指定した量まで最新のものをサーバーに残す</translation>
    </message>
    <message>
        <source>Nothing is ever deleted there. Best if you also read this mailbox on a phone.</source>
        <translation>サーバーからは何も削除しません。このメールボックスをスマートフォンでも読む場合に最適です。</translation>
    </message>
    <message>
        <source>Nothing is ever deleted there. The server’s space may run out one day.</source>
        <translation>サーバーからは何も削除しません。いずれサーバーの容量が足りなくなる可能性があります。</translation>
    </message>
    <message>
        <source>Your other devices will no longer find it there; this computer holds your only copy. Make backups.</source>
        <translation>ほかの機器からはメールが見られなくなり、メールはこのコンピューターにしかありません。バックアップを作成してください。</translation>
    </message>
    <message>
        <source>The server stays empty; this computer holds your only copy. Make backups.</source>
        <translation>サーバーは空になり、メールはこのコンピューターにしかありません。バックアップを作成してください。</translation>
    </message>
    <message>
        <source>Other devices have time to read it.</source>
        <translation>ほかの機器で読む時間があります。</translation>
    </message>
    <message>
        <source>A safety net for the first days.</source>
        <translation>最初の数日間の備えになります。</translation>
    </message>
</context>
<context>
    <name>Restante::KeepingPage</name>
    <message>
        <source>&amp;Yes</source>
        <translation>はい(&amp;Y)</translation>
    </message>
    <message>
        <source>N&amp;o</source>
        <translation>いいえ(&amp;O)</translation>
    </message>
    <message>
        <source>How shall your mail be kept?</source>
        <translation>メールをどのように保存しますか?</translation>
    </message>
    <message>
        <source>Restante always copies every message to this computer first.</source>
        <translation>Restante は必ず、まずすべてのメッセージをこのコンピューターにコピーします。</translation>
    </message>
    <message>
        <source>Is this mailbox also read on another device?</source>
        <translation>このメールボックスを別の機器でも読みますか?</translation>
    </message>
    <message>
        <source>What happens at the first check</source>
        <translation>初回のチェックで行うこと</translation>
    </message>
    <message>
        <source>%1 shows all devices the mail of the last 30 days this way; deleting there would take it from the others.</source>
        <translation>%1 では、この方法によりすべての機器で過去 30 日間のメールを読めます。サーバーから削除すると、ほかの機器では読めなくなります。</translation>
    </message>
</context>
<context>
    <name>Restante::KeyEditor</name>
    <message>
        <source>Keys</source>
        <translation>ショートカットキー</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>操作またはキーを検索</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>操作とそのキー</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <translation>すべてリセット</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>New key: press it</source>
        <translation>新しいキー: キーを押してください</translation>
    </message>
    <message>
        <source>Press a key</source>
        <translation>キーを押す</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>キーなし</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>%1 moves and chooses in lists and fields. Take another key.</source>
        <translation>%1 は一覧や入力欄での移動と選択に使われます。別のキーを選んでください。</translation>
    </message>
    <message>
        <source>%1 is the key for “%2” now, which would lose it.</source>
        <comment>a key, an action</comment>
        <translation>%1 は現在「%2」のキーです。使うとそちらのキーはなくなります。</translation>
    </message>
    <message>
        <source>Use it here</source>
        <translation>ここで使う</translation>
    </message>
    <message>
        <source>%1 is free.</source>
        <comment>a key</comment>
        <translation>%1 は使われていません。</translation>
    </message>
</context>
<context>
    <name>Restante::KeyOverlay</name>
    <message>
        <source>Moving</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Page on, then the next unread message</source>
        <translation>次のページ、続いて次の未読メッセージへ</translation>
    </message>
    <message>
        <source>Page back</source>
        <translation>前のページへ</translation>
    </message>
    <message>
        <source>Unfold and fold a conversation</source>
        <translation>スレッドの展開と折りたたみ</translation>
    </message>
    <message>
        <source>First and last message</source>
        <translation>最初と最後のメッセージ</translation>
    </message>
    <message>
        <source>Leave the search, the filter, this page</source>
        <translation>検索、フィルター、このページを閉じる</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>キー一覧</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>ショートカットキー</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>操作またはキーを検索</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>キーを変更…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>No action and no key of that name.</source>
        <translation>その名前の操作やキーはありません。</translation>
    </message>
</context>
<context>
    <name>Restante::MainWindow</name>
    <message>
        <source>Restante</source>
        <translation>Restante</translation>
    </message>
    <message>
        <source>Check mail</source>
        <translation>メールをチェック</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>Account settings</source>
        <translation>アカウントの設定</translation>
    </message>
    <message>
        <source>Dialogue with the server</source>
        <translation>サーバーとの通信記録</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>フォルダーへ移動</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字の大きさ</translation>
    </message>
    <message>
        <source>The message that the link names is not on this computer.</source>
        <translation>リンクが指すメッセージはこのコンピューターにありません。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <comment>what was done</comment>
        <translation>元に戻す: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <comment>what was done</comment>
        <translation>元に戻しました: %1</translation>
    </message>
    <message>
        <source>List</source>
        <translation>一覧</translation>
    </message>
    <message>
        <source>Search mail from %1</source>
        <translation>%1 からのメールを検索</translation>
    </message>
    <message>
        <source>%1: deleted on this computer for ever, and cannot be brought back.</source>
        <comment>2,113 messages</comment>
        <translation>%1をこのコンピューターから完全に削除します。元に戻すことはできません。</translation>
    </message>
    <message>
        <source>Delete for ever</source>
        <translation>完全に削除</translation>
    </message>
    <message>
        <source>Stop all checks</source>
        <translation>すべてのチェックを中止</translation>
    </message>
    <message>
        <source>Welcome to Restante</source>
        <translation>Restante へようこそ</translation>
    </message>
    <message>
        <source>Your mail is collected to this computer and can be read here without a network, for ever.</source>
        <translation>メールをこのコンピューターに受信し、ネットワークがなくてもいつまでも読めます。</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>アカウントを追加</translation>
    </message>
    <message>
        <source>Import mail files…</source>
        <translation>メールファイルをインポート…</translation>
    </message>
    <message>
        <source>Look around with sample mail</source>
        <translation>サンプルメールで試す</translation>
    </message>
    <message>
        <source>Found in all mail</source>
        <translation>検索結果</translation>
    </message>
    <message>
        <source>Remove star</source>
        <translation>スターを外す</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>スターを付ける</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>既読にする</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>未読にする</translation>
    </message>
    <message>
        <source>This message is no longer on the server.</source>
        <translation>このメッセージはサーバーにありません。</translation>
    </message>
    <message numerus="yes">
        <source>%1 unread</source>
        <comment>number</comment>
        <translation>
            <numerusform>未読 %1 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Text at %1</source>
        <translation>文字の大きさ: %1</translation>
    </message>
</context>
<context>
    <name>Restante::MboxListModel</name>
    <message>
        <source>(no subject)</source>
        <translation>(件名なし)</translation>
    </message>
</context>
<context>
    <name>Restante::MboxWindow</name>
    <message>
        <source>The message you choose is shown here.</source>
        <translation>選択したメッセージがここに表示されます。</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Import into Restante…</source>
        <translation>Restante にインポート…</translation>
    </message>
    <message>
        <source>Importing: the main window tells how it goes.</source>
        <translation>インポート中です。進行状況はメインウィンドウに表示されます。</translation>
    </message>
    <message>
        <source>%1 of %2 read</source>
        <translation>%1 / %2 を読み込みました</translation>
    </message>
    <message>
        <source>%1, reading…</source>
        <comment>2,113 messages</comment>
        <translation>%1、読み込み中…</translation>
    </message>
    <message>
        <source>The first %1</source>
        <comment>2,113 messages</comment>
        <translation>最初の %1</translation>
    </message>
    <message>
        <source>There is no message in this file.</source>
        <translation>このファイルにメッセージはありません。</translation>
    </message>
</context>
<context>
    <name>Restante::MessageActions</name>
    <message>
        <source>%1 marked as read</source>
        <comment>2,113 messages</comment>
        <translation>%1を既読にしました</translation>
    </message>
    <message>
        <source>%1 marked as unread</source>
        <comment>2,113 messages</comment>
        <translation>%1を未読にしました</translation>
    </message>
    <message>
        <source>Star given to %1</source>
        <comment>2,113 messages</comment>
        <translation>%1にスターを付けました</translation>
    </message>
    <message>
        <source>Star taken from %1</source>
        <comment>2,113 messages</comment>
        <translation>%1のスターを外しました</translation>
    </message>
    <message>
        <source>%1 archived</source>
        <comment>2,113 messages</comment>
        <translation>%1をアーカイブしました</translation>
    </message>
    <message>
        <source>%1 moved to Junk</source>
        <comment>2,113 messages</comment>
        <translation>%1を迷惑メールに移動しました</translation>
    </message>
    <message>
        <source>%1 moved to Trash</source>
        <comment>2,113 messages</comment>
        <translation>%1をごみ箱に移動しました</translation>
    </message>
    <message>
        <source>%1 moved</source>
        <comment>2,113 messages</comment>
        <translation>%1を移動しました</translation>
    </message>
    <message>
        <source>%1 moved to %2</source>
        <comment>2,113 messages; a folder</comment>
        <translation>%1を「%2」に移動しました</translation>
    </message>
    <message>
        <source>“%2” put on %1</source>
        <comment>2,113 messages; a tag</comment>
        <translation>%1に「%2」を付けました</translation>
    </message>
    <message>
        <source>“%2” taken off %1</source>
        <comment>2,113 messages; a tag</comment>
        <translation>%1から「%2」を外しました</translation>
    </message>
</context>
<context>
    <name>Restante::MessageBody</name>
    <message>
        <source>Open link</source>
        <translation>リンクを開く</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>リンクをコピー</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>画像を保存…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>すべて選択</translation>
    </message>
    <message>
        <source>Search all mail for “%1”</source>
        <translation>すべてのメールから「%1」を検索</translation>
    </message>
    <message>
        <source>Find in this message</source>
        <translation>このメッセージ内を検索</translation>
    </message>
</context>
<context>
    <name>Restante::MessageDelegate</name>
    <message>
        <source>(no subject)</source>
        <translation>(件名なし)</translation>
    </message>
</context>
<context>
    <name>Restante::MessageListModel</name>
    <message>
        <source>Loading</source>
        <translation>読み込み中</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>未読</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>スター付き</translation>
    </message>
    <message>
        <source>Conversation, folded, %1</source>
        <comment>2,113 messages</comment>
        <translation>スレッド、折りたたみ、%1</translation>
    </message>
    <message>
        <source>Conversation, unfolded, %1</source>
        <comment>2,113 messages</comment>
        <translation>スレッド、展開、%1</translation>
    </message>
    <message>
        <source>In the conversation above</source>
        <translation>上のスレッド内</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(件名なし)</translation>
    </message>
    <message>
        <source>with attachment</source>
        <translation>添付ファイルあり</translation>
    </message>
    <message>
        <source>only the header is here</source>
        <translation>ヘッダーのみ</translation>
    </message>
    <message>
        <source>tag %1</source>
        <translation>タグ %1</translation>
    </message>
</context>
<context>
    <name>Restante::MessageListPane</name>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Show only some of these messages</source>
        <translation>一部のメッセージだけを表示</translation>
    </message>
    <message numerus="yes">
        <source>%1 unread</source>
        <comment>number</comment>
        <translation>
            <numerusform>未読 %1 件</numerusform>
        </translation>
    </message>
    <message>
        <source>No message here passes the filter.</source>
        <translation>条件に合うメッセージはありません。</translation>
    </message>
    <message>
        <source>No message was found.</source>
        <translation>メッセージは見つかりませんでした。</translation>
    </message>
    <message>
        <source>No messages here.</source>
        <translation>メッセージはありません。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>End the search</source>
        <translation>検索を終了</translation>
    </message>
</context>
<context>
    <name>Restante::MessageListView</name>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
</context>
<context>
    <name>Restante::MessageTableHeader</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>スター</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>未読</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>添付ファイル</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>Correspondent</source>
        <translation>通信相手</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>受信日時</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>サーバー上</translation>
    </message>
    <message>
        <source>Columns as they were</source>
        <translation>列を既定に戻す</translation>
    </message>
</context>
<context>
    <name>Restante::MessageTasks</name>
    <message>
        <source>Mail</source>
        <comment>name of a file</comment>
        <translation>メール</translation>
    </message>
    <message>
        <source>Save messages…</source>
        <translation>メッセージを保存…</translation>
    </message>
    <message>
        <source>Save message…</source>
        <translation>メッセージを保存…</translation>
    </message>
    <message>
        <source>Link copied: it opens this message in Restante.</source>
        <translation>リンクをコピーしました。開くと Restante でこのメッセージを表示します。</translation>
    </message>
</context>
<context>
    <name>Restante::MessageWindow</name>
    <message>
        <source>(no subject)</source>
        <translation>(件名なし)</translation>
    </message>
</context>
<context>
    <name>Restante::MoreMenu</name>
    <message>
        <source>Find in this message…</source>
        <translation>このメッセージ内を検索…</translation>
    </message>
    <message>
        <source>Letters of one width</source>
        <translation>等幅フォント</translation>
    </message>
    <message>
        <source>In the message&apos;s own colours</source>
        <translation>メッセージ本来の色で表示</translation>
    </message>
    <message>
        <source>Save message…</source>
        <translation>メッセージを保存…</translation>
    </message>
</context>
<context>
    <name>Restante::OrderButton</name>
    <message>
        <source>Order of the list</source>
        <translation>一覧の並べ替え</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>受信日時</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>差出人</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>スター</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>未読</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>添付ファイル</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>サーバー上</translation>
    </message>
    <message>
        <source>Descending (newest or largest first)</source>
        <translation>降順 (新しい順または大きい順)</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>昇順</translation>
    </message>
</context>
<context>
    <name>Restante::PaperView</name>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%1 / %2 ページ</translation>
    </message>
</context>
<context>
    <name>Restante::PasswordForm</name>
    <message>
        <source>In the desktop’s &amp;keyring</source>
        <translation>デスクトップのキーリング(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Nowhere; I am asked at each start</source>
        <translation>保存しない (起動時に毎回たずねる)(&amp;N)</translation>
    </message>
    <message>
        <source>In a &amp;file that only my user can read</source>
        <translation>自分だけが読めるファイル(&amp;F)</translation>
    </message>
    <message>
        <source>A command of mine &amp;prints it</source>
        <translation>コマンドの出力を使う(&amp;P)</translation>
    </message>
    <message>
        <source>Mail is checked once you have typed it.</source>
        <translation>パスワードを入力するとメールをチェックします。</translation>
    </message>
    <message>
        <source>Not encrypted: who gets at this computer’s disk or its backups can read the password.</source>
        <translation>暗号化されません。このコンピューターのディスクやバックアップを読める人は、パスワードも読むことができます。</translation>
    </message>
    <message>
        <source>Set up on the command line.</source>
        <translation>コマンドラインで設定されています。</translation>
    </message>
    <message>
        <source>Looking for a keyring…</source>
        <translation>キーリングを探しています…</translation>
    </message>
    <message>
        <source>Locked together with your desktop session.</source>
        <translation>デスクトップのセッションと一緒にロックされます。</translation>
    </message>
    <message>
        <source>No keyring answers on this desktop.</source>
        <translation>このデスクトップではキーリングが応答しません。</translation>
    </message>
</context>
<context>
    <name>Restante::PictureSenders</name>
    <message>
        <source>Nobody: pictures from the network are only loaded when you say so.</source>
        <translation>なし: ネットワーク上の画像は、あなたが指示したときだけ読み込みます。</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>再び確認する</translation>
    </message>
    <message>
        <source>Pictures are loaded without asking in mail from</source>
        <translation>確認せずに画像を読み込む差出人</translation>
    </message>
    <message>
        <source>Pictures of the chosen senders stay out again until you load them</source>
        <translation>選択した差出人の画像は、再び指示するまで読み込みません</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>%1 から</translation>
    </message>
</context>
<context>
    <name>Restante::PlaceActions</name>
    <message>
        <source>Mark all as read</source>
        <translation>すべて既読にする</translation>
    </message>
    <message>
        <source>Check this account</source>
        <translation>このアカウントをチェック</translation>
    </message>
    <message>
        <source>Account settings…</source>
        <translation>アカウントの設定…</translation>
    </message>
    <message>
        <source>New folder in “%1”</source>
        <translation>「%1」に新しいフォルダーを作成</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>新しいフォルダー</translation>
    </message>
    <message>
        <source>Empty Trash…</source>
        <translation>ごみ箱を空にする…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Delete folder</source>
        <translation>フォルダーを削除</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>新しいタグ</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>色</translation>
    </message>
    <message>
        <source>Colour of “%1” changed</source>
        <translation>「%1」の色を変更しました</translation>
    </message>
    <message>
        <source>Delete tag</source>
        <translation>タグを削除</translation>
    </message>
    <message>
        <source>Folder made</source>
        <translation>フォルダーを作成しました</translation>
    </message>
    <message>
        <source>Folder “%1” deleted, its messages are in the Trash</source>
        <translation>フォルダー「%1」を削除し、メッセージをごみ箱に移動しました</translation>
    </message>
    <message>
        <source>Tag renamed to “%1”</source>
        <translation>タグの名前を「%1」に変更しました</translation>
    </message>
    <message>
        <source>Folder renamed to “%1”</source>
        <translation>フォルダーの名前を「%1」に変更しました</translation>
    </message>
    <message>
        <source>Tag made</source>
        <translation>タグを作成しました</translation>
    </message>
    <message>
        <source>Tag “%1” deleted</source>
        <translation>タグ「%1」を削除しました</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>重要</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>仕事</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>個人</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>ToDo</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>後で</translation>
    </message>
</context>
<context>
    <name>Restante::PreviewPane</name>
    <message>
        <source>Attachment shown</source>
        <translation>添付ファイルを表示中</translation>
    </message>
    <message>
        <source>Back to the message (Esc)</source>
        <translation>メッセージに戻る (Esc)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>テキスト表示</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>表形式</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>As it fits</source>
        <translation>画面に合わせる</translation>
    </message>
    <message>
        <source>Previous attachment</source>
        <translation>前の添付ファイル</translation>
    </message>
    <message>
        <source>Next attachment</source>
        <translation>次の添付ファイル</translation>
    </message>
    <message>
        <source>Open outside</source>
        <translation>外部で開く</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <source>Password of the document</source>
        <translation>文書のパスワード</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>ロック解除</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>This kind of file cannot be shown here</source>
        <translation>この種類のファイルはここでは表示できません</translation>
    </message>
    <message>
        <source>Too large to preview</source>
        <translation>大きすぎてプレビューできません</translation>
    </message>
    <message>
        <source>It can be opened or saved.</source>
        <translation>開くか保存することはできます。</translation>
    </message>
    <message>
        <source>This picture is damaged</source>
        <translation>この画像は破損しています</translation>
    </message>
    <message>
        <source>%1 × %2 pixels. It can be opened or saved.</source>
        <translation>%1 × %2 ピクセル。開くか保存することはできます。</translation>
    </message>
    <message>
        <source>Nothing readable is in this file</source>
        <translation>このファイルに読み取れる内容はありません</translation>
    </message>
    <message>
        <source>PDF cannot be shown here</source>
        <translation>PDF はここでは表示できません</translation>
    </message>
    <message>
        <source>The part of this program that shows PDF is not installed. The file can be opened outside.</source>
        <translation>このプログラムの PDF を表示する部分がインストールされていません。ファイルを外部で開くことはできます。</translation>
    </message>
    <message>
        <source>That was not the password:</source>
        <translation>パスワードが違います:</translation>
    </message>
    <message>
        <source>This document wants a password:</source>
        <translation>この文書にはパスワードが必要です:</translation>
    </message>
    <message>
        <source>This document is locked</source>
        <translation>この文書はロックされています</translation>
    </message>
    <message>
        <source>Its sender knows the password. It is used once, and not kept.</source>
        <translation>パスワードは差出人が知っています。一度だけ使い、保存しません。</translation>
    </message>
    <message>
        <source>This PDF is damaged</source>
        <translation>この PDF は破損しています</translation>
    </message>
    <message>
        <source>It can be opened outside, or saved.</source>
        <translation>外部で開くか保存することはできます。</translation>
    </message>
    <message>
        <source>This archive is locked with a password.</source>
        <translation>このアーカイブはパスワードでロックされています。</translation>
    </message>
    <message>
        <source>A double click, or Enter, saves a file.</source>
        <translation>ダブルクリックまたは Enter でファイルを保存します。</translation>
    </message>
    <message>
        <source>This archive is damaged; what can be read of its list is shown.</source>
        <translation>このアーカイブは破損しています。一覧のうち読み取れる部分を表示しています。</translation>
    </message>
    <message>
        <source>Only the beginning is shown here. Open or save it for all of it.</source>
        <translation>ここには最初の部分だけを表示しています。すべてを見るには、開くか保存してください。</translation>
    </message>
    <message>
        <source>%1 · %2, %3</source>
        <comment>name, kind, size</comment>
        <translation>%1 · %2、%3</translation>
    </message>
    <message>
        <source> · page %1 of %2</source>
        <translation> · %1 / %2 ページ</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>Restante::PrintWindow</name>
    <message>
        <source>&amp;Print…</source>
        <translation>印刷(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>PDF として保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>準備中…</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>用紙</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>縦</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>横</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>向き</translation>
    </message>
    <message>
        <source>Print: %1</source>
        <translation>印刷: %1</translation>
    </message>
    <message numerus="yes">
        <source>Print %Ln messages</source>
        <translation>
            <numerusform>%Ln 件のメッセージを印刷</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages</source>
        <translation>
            <numerusform>%Ln ページ</numerusform>
        </translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation>印刷しました。</translation>
    </message>
    <message>
        <source>Handed to the printer %1.</source>
        <translation>プリンター %1 に送りました。</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF として保存</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF 文書 (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1 として保存しました</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 ページ</translation>
    </message>
</context>
<context>
    <name>Restante::Printing</name>
    <message>
        <source>Save as PDF</source>
        <translation>PDF として保存</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF 文書 (*.pdf)</translation>
    </message>
    <message>
        <source>At most %1 go into one document: the first of them are taken.</source>
        <translation>1 つの文書に入るのは %1までです。最初のものから順に入れます。</translation>
    </message>
    <message numerus="yes">
        <source>Saved as %1 (%Ln pages)</source>
        <translation>
            <numerusform>%1 として保存しました (%Ln ページ)</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as %1 (1 page)</source>
        <translation>%1 として保存しました (1 ページ)</translation>
    </message>
</context>
<context>
    <name>Restante::ProblemArea</name>
    <message>
        <source>Keep</source>
        <translation>そのままにする</translation>
    </message>
</context>
<context>
    <name>Restante::ProblemBanner</name>
    <message>
        <source>Sign in</source>
        <translation>ログイン</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Account settings…</source>
        <translation>アカウントの設定…</translation>
    </message>
    <message>
        <source>Certificate…</source>
        <translation>証明書…</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Put this notice away</source>
        <translation>このお知らせを閉じる</translation>
    </message>
    <message>
        <source>Next try at %1.</source>
        <translation>次回の再試行: %1。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>account: what happened</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Restante::ProviderPage</name>
    <message>
        <source>How it is done, at %1</source>
        <translation>設定方法 (%1)</translation>
    </message>
    <message>
        <source>Settings by &amp;hand</source>
        <translation>手動で設定(&amp;H)</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>暗号化</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>To be done at the provider first</source>
        <translation>先にプロバイダーで行うこと</translation>
    </message>
    <message>
        <source>Your provider: %1</source>
        <translation>プロバイダー: %1</translation>
    </message>
    <message>
        <source>Restante knows these settings by itself; nothing was asked of the network.</source>
        <translation>この設定は Restante に組み込まれているものです。ネットワークへの問い合わせは行っていません。</translation>
    </message>
    <message>
        <source>Where is your mail?</source>
        <translation>メールはどこにありますか?</translation>
    </message>
    <message>
        <source>Restante does not know the provider of %1. This is a guess, made of what is usual: compare it with what your provider says.</source>
        <translation>Restante は %1 のプロバイダーを知りません。これは一般的な値による推測です。プロバイダーの案内と照らし合わせてください。</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <translation>%1、ポート %2</translation>
    </message>
    <message>
        <source>For %1 only a line without encryption is known. Restante tries an encrypted one.</source>
        <translation>%1 で知られているのは暗号化なしの接続だけです。Restante は暗号化された接続を試します。</translation>
    </message>
    <message>
        <source>%1 allows one check every %2.</source>
        <translation>%1 が許可するチェックは %2に 1 回です。</translation>
    </message>
</context>
<context>
    <name>Restante::QuickFilter</name>
    <message>
        <source>Unread</source>
        <translation>未読</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>スター付き</translation>
    </message>
    <message>
        <source>With attachment</source>
        <translation>添付ファイルあり</translation>
    </message>
    <message>
        <source>This sender</source>
        <translation>この差出人</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Choose a message first</source>
        <translation>先にメッセージを選択してください</translation>
    </message>
    <message>
        <source>Only from %1</source>
        <translation>%1 からのものだけ</translation>
    </message>
    <message>
        <source>%1 shown</source>
        <comment>2,113 messages</comment>
        <translation>%1を表示</translation>
    </message>
    <message>
        <source>Words of sender, subject or text</source>
        <translation>差出人・件名・本文の語句</translation>
    </message>
    <message>
        <source>Words that are let through</source>
        <translation>絞り込む語句</translation>
    </message>
</context>
<context>
    <name>Restante::ReaderBar</name>
    <message>
        <source>How this message is shown</source>
        <translation>このメッセージの表示方法</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
</context>
<context>
    <name>Restante::ReaderPane</name>
    <message>
        <source>The original layout of this message could not be shown. It stands here in simple form.</source>
        <translation>このメッセージはオリジナルのレイアウトで表示できなかったため、シンプル表示になっています。</translation>
    </message>
    <message>
        <source>1 file copied</source>
        <translation>1 個のファイルをコピーしました</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files copied</source>
        <translation>
            <numerusform>%Ln 個のファイルをコピーしました</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>Restante::ReadingFlow</name>
    <message>
        <source>Loading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>The message you choose is shown here.</source>
        <translation>選択したメッセージがここに表示されます。</translation>
    </message>
    <message>
        <source>Only the header of this message is here; the rest is on the server.</source>
        <translation>このメッセージはヘッダーだけを受信しています。残りはサーバーにあります。</translation>
    </message>
    <message>
        <source>Collect it now</source>
        <translation>今すぐ受信</translation>
    </message>
</context>
<context>
    <name>Restante::RemotePictures</name>
    <message>
        <source>Pictures from the network are never loaded into a message that was decrypted: their addresses could carry its words away.</source>
        <translation>復号されたメッセージには、ネットワーク上の画像を読み込みません。画像のアドレスを通じて内容が外部に漏れる恐れがあるためです。</translation>
    </message>
    <message>
        <source>Load all the same</source>
        <translation>それでも読み込む</translation>
    </message>
    <message>
        <source>Load once</source>
        <translation>今回だけ読み込む</translation>
    </message>
    <message>
        <source>Always for this sender</source>
        <translation>この差出人は常に許可</translation>
    </message>
    <message>
        <source>Show who would be asked</source>
        <translation>接続先を表示</translation>
    </message>
    <message>
        <source>Load once, likely trackers too</source>
        <translation>今回だけ読み込む (トラッカーらしいものも含む)</translation>
    </message>
    <message>
        <source>Loading a picture…</source>
        <translation>画像を読み込み中…</translation>
    </message>
    <message numerus="yes">
        <source>Loading pictures: %1 of %Ln…</source>
        <translation>
            <numerusform>画像を読み込み中: %1 / %Ln…</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>too small to be seen</source>
        <translation>見えないほど小さい</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>隠されている</translation>
    </message>
    <message>
        <source>an address like those of services that count readers</source>
        <translation>読者を数えるサービスが使う形式のアドレス</translation>
    </message>
    <message>
        <source>its address names you</source>
        <translation>アドレスがあなたを示している</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not reached</source>
        <translation>
            <numerusform>%Ln 個は接続先に届きません</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not offered over an encrypted line that can be trusted</source>
        <translation>
            <numerusform>%Ln 個は信頼できる暗号化された接続で提供されていません</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in a private network, which mail may not ask</source>
        <translation>
            <numerusform>%Ln 個はプライベートネットワーク内にあり、メールからの接続は許可されていません</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused by the server</source>
        <translation>
            <numerusform>%Ln 個はサーバーに拒否されました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln no picture of a kind that is shown</source>
        <translation>
            <numerusform>%Ln 個は表示できる種類の画像ではありません</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln too large</source>
        <translation>
            <numerusform>%Ln 個は大きすぎます</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln servers</source>
        <translation>
            <numerusform>%Ln 個のサーバー</numerusform>
        </translation>
    </message>
    <message>
        <source>1 picture from %1 is not loaded</source>
        <translation>未読み込みの画像 1 個 (%1)</translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln pictures from %1 are not loaded</source>
        <translation>
            <numerusform>%Ln 個を超える画像を読み込んでいません (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures from %1 are not loaded</source>
        <translation>
            <numerusform>画像 %Ln 個を読み込んでいません (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>it looks like a tracker</source>
        <translation>トラッカーのようです</translation>
    </message>
    <message>
        <source>all look like trackers</source>
        <translation>すべてトラッカーのようです</translation>
    </message>
    <message>
        <source>1 looks like a tracker</source>
        <translation>1 個はトラッカーのようです</translation>
    </message>
    <message numerus="yes">
        <source>%Ln look like trackers</source>
        <translation>
            <numerusform>%Ln 個はトラッカーのようです</numerusform>
        </translation>
    </message>
    <message>
        <source>1 picture</source>
        <translation>画像 1 個</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures</source>
        <translation>
            <numerusform>画像 %Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <source>1 looks like a tracker (%1)</source>
        <translation>1 個はトラッカーのようです (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln look like trackers (%1)</source>
        <translation>
            <numerusform>%Ln 個はトラッカーのようです (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more servers</source>
        <translation>
            <numerusform>ほか %Ln 個のサーバー</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fonts, style sheets, films and frames from the network are never loaded (%Ln here).</source>
        <translation>
            <numerusform>ネットワーク上のフォント、スタイルシート、動画、フレームは読み込みません (ここでは %Ln 個)。</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture could not be loaded: %1.</source>
        <translation>画像を読み込めませんでした: %1。</translation>
    </message>
    <message>
        <source>The pictures could not be loaded: %1.</source>
        <translation>画像を読み込めませんでした: %1。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 pictures could not be loaded: %2.</source>
        <translation>
            <numerusform>%1 個中 %Ln 個の画像を読み込めませんでした: %2。</numerusform>
        </translation>
    </message>
    <message>
        <source>Pictures in mail from %1 are loaded from now on, as long as your mail server finds that it really comes from there. Likely trackers stay out.</source>
        <translation>今後、%1 からのメールの画像を読み込みます。ただし、本当にそこから届いたものだとメールサーバーが確認できた場合に限ります。トラッカーらしいものは読み込みません。</translation>
    </message>
    <message>
        <source>Pictures in mail from %1 are loaded from now on; likely trackers stay out. This rests on the address alone, which anybody can write.</source>
        <translation>今後、%1 からのメールの画像を読み込みます。トラッカーらしいものは読み込みません。判断の根拠は、誰でも詐称できるアドレスだけです。</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <comment>7 pictures from 2 servers are not loaded; all look like trackers</comment>
        <translation>%1。%2。</translation>
    </message>
    <message>
        <source>• %1: %2</source>
        <comment>a server: what is there</comment>
        <translation>• %1: %2</translation>
    </message>
</context>
<context>
    <name>Restante::RowsModel</name>
    <message>
        <source>%1: a program</source>
        <translation>%1: プログラム</translation>
    </message>
</context>
<context>
    <name>Restante::SearchField</name>
    <message>
        <source>Search all mail</source>
        <translation>すべてのメールを検索</translation>
    </message>
    <message>
        <source>End the search</source>
        <translation>検索を終了</translation>
    </message>
</context>
<context>
    <name>Restante::SearchHelp</name>
    <message>
        <source>Ways to narrow the search</source>
        <translation>検索を絞り込む方法</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>Restante::SelectionSummary</name>
    <message>
        <source>Counting…</source>
        <translation>集計中…</translation>
    </message>
    <message>
        <source>from one person</source>
        <translation>差出人 1 人</translation>
    </message>
    <message>
        <source>from %1 people</source>
        <translation>差出人 %1 人</translation>
    </message>
    <message>
        <source>%1 unread</source>
        <translation>未読 %1 件</translation>
    </message>
    <message>
        <source>%1 starred</source>
        <translation>スター付き %1 件</translation>
    </message>
    <message>
        <source>%1 with attachment</source>
        <translation>添付ファイルあり %1 件</translation>
    </message>
    <message>
        <source>The first %1: %2</source>
        <comment>2,113 messages; what is known of them</comment>
        <translation>最初の %1: %2</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <comment>names; a number</comment>
        <translation>%1、ほか %2 人</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <comment>a number of messages</comment>
        <translation>ほか %1 件</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(件名なし)</translation>
    </message>
</context>
<context>
    <name>Restante::ServerColumnHeads</name>
    <message>
        <source>From</source>
        <translation>差出人</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>到着</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
</context>
<context>
    <name>Restante::ServerForm</name>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>No encryption</source>
        <translation>暗号化なし</translation>
    </message>
    <message>
        <source>Automatic: the safest one offered</source>
        <translation>自動 (提供される最も安全な方式)</translation>
    </message>
    <message>
        <source>Password (PLAIN)</source>
        <translation>パスワード (PLAIN)</translation>
    </message>
    <message>
        <source>Password (LOGIN)</source>
        <translation>パスワード (LOGIN)</translation>
    </message>
    <message>
        <source>Encrypted password (CRAM-MD5)</source>
        <translation>暗号化されたパスワード (CRAM-MD5)</translation>
    </message>
    <message>
        <source>Encrypted password (SCRAM-SHA-1)</source>
        <translation>暗号化されたパスワード (SCRAM-SHA-1)</translation>
    </message>
    <message>
        <source>Encrypted password (SCRAM-SHA-256)</source>
        <translation>暗号化されたパスワード (SCRAM-SHA-256)</translation>
    </message>
    <message>
        <source>Encrypted password bound to the line (SCRAM-SHA-1-PLUS)</source>
        <translation>暗号化されたパスワード、接続と結合 (SCRAM-SHA-1-PLUS)</translation>
    </message>
    <message>
        <source>Encrypted password bound to the line (SCRAM-SHA-256-PLUS)</source>
        <translation>暗号化されたパスワード、接続と結合 (SCRAM-SHA-256-PLUS)</translation>
    </message>
    <message>
        <source>Encrypted password (APOP)</source>
        <translation>暗号化されたパスワード (APOP)</translation>
    </message>
    <message>
        <source>Password (USER and PASS)</source>
        <translation>パスワード (USER と PASS)</translation>
    </message>
    <message>
        <source>Client certificate (EXTERNAL)</source>
        <translation>クライアント証明書 (EXTERNAL)</translation>
    </message>
    <message>
        <source>Access token (XOAUTH2)</source>
        <translation>アクセストークン (XOAUTH2)</translation>
    </message>
    <message>
        <source>Access token (OAUTHBEARER)</source>
        <translation>アクセストークン (OAUTHBEARER)</translation>
    </message>
    <message>
        <source>I &amp;accept that others can read them</source>
        <translation>ほかの人に読まれる可能性を了承する(&amp;A)</translation>
    </message>
    <message>
        <source>A&amp;dvanced</source>
        <translation>詳細設定(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>サーバー(&amp;V)</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>ポート(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>ユーザー名(&amp;U)</translation>
    </message>
    <message>
        <source>TLS (recommended)</source>
        <translation>TLS (推奨)</translation>
    </message>
    <message>
        <source>&amp;Encryption</source>
        <translation>暗号化(&amp;E)</translation>
    </message>
    <message>
        <source>Without encryption everyone on the way to the server, such as in the same wireless network, can read your password and all your mail.</source>
        <translation>暗号化しないと、同じ無線ネットワークなど、サーバーまでの経路上の誰でも、パスワードとすべてのメールを読むことができます。</translation>
    </message>
    <message>
        <source>Sign-in &amp;method</source>
        <translation>認証方式(&amp;M)</translation>
    </message>
    <message>
        <source>Only for a server that wants an access token instead of a password</source>
        <translation>パスワードの代わりにアクセストークンを必要とするサーバー用</translation>
    </message>
    <message>
        <source>Command that prints an access to&amp;ken</source>
        <translation>アクセストークンを出力するコマンド(&amp;K)</translation>
    </message>
    <message>
        <source>Only for a server that wants to see a certificate of yours</source>
        <translation>クライアント証明書を必要とするサーバー用</translation>
    </message>
    <message>
        <source>Your own c&amp;ertificate, with its key (PEM)</source>
        <translation>自分の証明書と鍵 (PEM)(&amp;I)</translation>
    </message>
    <message>
        <source>Choose your certificate</source>
        <translation>自分の証明書を選択</translation>
    </message>
    <message>
        <source>Only for a server with a certificate of its own</source>
        <translation>独自の証明書を使うサーバー用</translation>
    </message>
    <message>
        <source>CA &amp;file (PEM)</source>
        <translation>CA ファイル (PEM)(&amp;F)</translation>
    </message>
    <message>
        <source>Choose a CA file</source>
        <translation>CA ファイルを選択</translation>
    </message>
    <message>
        <source>As the desktop says</source>
        <translation>デスクトップの設定に従う</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>プロキシー(&amp;X)</translation>
    </message>
    <message>
        <source>Or type one: socks5://host:port or http://host:port.</source>
        <translation>または入力してください: socks5://host:port または http://host:port。</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Give up after this &amp;time without an answer</source>
        <translation>応答を待つ時間の上限(&amp;T)</translation>
    </message>
    <message>
        <source>Type the name of the server that hands out your mail.</source>
        <translation>メールを受け取るサーバーの名前を入力してください。</translation>
    </message>
    <message>
        <source>This is no server’s name. It looks like pop.example.org.</source>
        <translation>サーバー名ではありません。pop.example.org のように入力してください。</translation>
    </message>
    <message>
        <source>Type the user name; often it is the e-mail address.</source>
        <translation>ユーザー名を入力してください。多くの場合はメールアドレスです。</translation>
    </message>
    <message>
        <source>This method needs a certificate of yours and an encrypted line.</source>
        <translation>この方式には、自分の証明書と暗号化された接続が必要です。</translation>
    </message>
    <message>
        <source>An access token is used by XOAUTH2 and OAUTHBEARER alone: choose one of them, or automatic.</source>
        <translation>アクセストークンを使うのは XOAUTH2 と OAUTHBEARER だけです。そのどちらか、または「自動」を選んでください。</translation>
    </message>
    <message>
        <source>Type a command that prints an access token, or choose your certificate below: you sign in without a password.</source>
        <translation>パスワードなしでログインするため、アクセストークンを出力するコマンドを入力するか、下で自分の証明書を選んでください。</translation>
    </message>
    <message>
        <source>This is no proxy. It looks like socks5://proxy.example.org:1080.</source>
        <translation>プロキシーではありません。socks5://proxy.example.org:1080 のように入力してください。</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>このファイルを読み取れません。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>証明書 (*.pem *.crt *.cer);;すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>Restante::ServerMailboxDelegate</name>
    <message>
        <source>(no subject)</source>
        <translation>(件名なし)</translation>
    </message>
    <message>
        <source>(without a unique-id)</source>
        <translation>(ユニーク ID なし)</translation>
    </message>
</context>
<context>
    <name>Restante::ServerMailboxModel</name>
    <message>
        <source>Unique-id %1, %2, %3</source>
        <comment>id, size, state</comment>
        <translation>ユニーク ID %1、%2、%3</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <comment>sender, subject, size, state</comment>
        <translation>%1、%2、%3、%4</translation>
    </message>
    <message>
        <source>Unique-id %1</source>
        <translation>ユニーク ID %1</translation>
    </message>
</context>
<context>
    <name>Restante::ServerMailboxPane</name>
    <message>
        <source>Messages on the server</source>
        <translation>サーバー上のメッセージ</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>サーバー上</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>今すぐチェック</translation>
    </message>
    <message>
        <source>Check this account and do what is asked for</source>
        <translation>このアカウントをチェックし、指定した操作を実行します</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>action (key)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Collect</source>
        <translation>受信</translation>
    </message>
    <message>
        <source>Collect header</source>
        <translation>ヘッダーを受信</translation>
    </message>
    <message>
        <source>Delete there</source>
        <translation>サーバーから削除</translation>
    </message>
    <message>
        <source>Keep there</source>
        <translation>サーバーに残す</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>What the next check deletes there</source>
        <translation>次回のチェックでサーバーから削除されるもの</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Keep them there</source>
        <translation>サーバーに残す</translation>
    </message>
    <message>
        <source>They stay on the server, whatever the account&apos;s settings say; “Take back” undoes it</source>
        <translation>アカウントの設定にかかわらずサーバーに残します。「取り消す」で元に戻せます</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>Nobody looked there yet</source>
        <translation>まだ確認していません</translation>
    </message>
    <message>
        <source>What waits on the server is known after the first check.</source>
        <translation>サーバーにあるものは最初のチェックの後にわかります。</translation>
    </message>
    <message>
        <source>Nothing waits there</source>
        <translation>サーバーにメッセージはありません</translation>
    </message>
    <message>
        <source>The mailbox on the server was empty at the last check.</source>
        <translation>前回のチェック時、メールボックスは空でした。</translation>
    </message>
    <message>
        <source>Nothing is ever deleted there: the server shows every device the same mail.</source>
        <translation>サーバーからは何も削除されません。すべての機器に同じメールが表示されます。</translation>
    </message>
    <message>
        <source>Not stored here: %1, %2. They are collected first, then deleted there.</source>
        <comment>2 messages, 34 MB</comment>
        <translation>未保存: %1 (%2)。先に受信し、それからサーバーから削除します。</translation>
    </message>
    <message>
        <source>Delete without collecting</source>
        <translation>受信せずに削除</translation>
    </message>
    <message>
        <source>As of the last check: %1</source>
        <translation>前回のチェック時点: %1</translation>
    </message>
</context>
<context>
    <name>Restante::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>デスクトップに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>A message is read</source>
        <translation>既読にするタイミング</translation>
    </message>
    <message>
        <source>at once when it is shown</source>
        <translation>表示したらすぐ</translation>
    </message>
    <message>
        <source>when it was shown for 1 second</source>
        <translation>1 秒間表示したら</translation>
    </message>
    <message>
        <source>when it was shown for 5 seconds</source>
        <translation>5 秒間表示したら</translation>
    </message>
    <message>
        <source>only when I mark it</source>
        <translation>手動のみ</translation>
    </message>
    <message>
        <source>Show messages as</source>
        <translation>メッセージの表示方法</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>オリジナル</translation>
    </message>
    <message>
        <source>Simple HTML</source>
        <translation>シンプル HTML</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>プレーンテキスト</translation>
    </message>
    <message>
        <source>Moving pictures</source>
        <translation>アニメーション画像</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Stand still</source>
        <translation>静止</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>キーを変更…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>ショートカットキー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Text size of messages</source>
        <translation>メッセージの文字サイズ</translation>
    </message>
</context>
<context>
    <name>Restante::SidebarDelegate</name>
    <message>
        <source>New name of %1</source>
        <translation>%1 の新しい名前</translation>
    </message>
</context>
<context>
    <name>Restante::SidebarModel</name>
    <message>
        <source>%1, %2</source>
        <comment>place, 2,113 messages</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1, %2 unread</source>
        <comment>place, number</comment>
        <translation>%1、未読 %2 件</translation>
    </message>
    <message>
        <source>The mail of this account could not be collected. The line at the top says why.</source>
        <translation>このアカウントのメールを受信できませんでした。理由は上部に表示されています。</translation>
    </message>
    <message>
        <source>%1, its mail could not be collected</source>
        <comment>account</comment>
        <translation>%1、メールを受信できませんでした</translation>
    </message>
</context>
<context>
    <name>Restante::SidebarView</name>
    <message>
        <source>Places</source>
        <translation>場所</translation>
    </message>
</context>
<context>
    <name>Restante::SignInPage</name>
    <message>
        <source>Connecting to %1…</source>
        <translation>%1 に接続中…</translation>
    </message>
    <message>
        <source>Signing in at %1…</source>
        <translation>%1 にログイン中…</translation>
    </message>
    <message>
        <source>Looking what waits there…</source>
        <translation>メッセージを確認中…</translation>
    </message>
    <message>
        <source>Signing off…</source>
        <translation>ログアウト中…</translation>
    </message>
    <message>
        <source>The line is not encrypted.</source>
        <translation>接続は暗号化されていません。</translation>
    </message>
    <message>
        <source>Encrypted with %1.</source>
        <translation>%1 で暗号化されています。</translation>
    </message>
    <message>
        <source>Encrypted with %1; the certificate belongs to %2.</source>
        <translation>%1 で暗号化されています。証明書の所有者は %2 です。</translation>
    </message>
    <message>
        <source>Encrypted with %1; the certificate belongs to %2, says %3.</source>
        <translation>%1 で暗号化されています。%3 によると、証明書の所有者は %2 です。</translation>
    </message>
    <message>
        <source>No messages wait there.</source>
        <translation>サーバーにメッセージはありません。</translation>
    </message>
    <message>
        <source>%1 waiting there, %2.</source>
        <translation>サーバーに %1 (%2) があります。</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>中止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>パスワード(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Trust this very certificate, for this server alone</source>
        <translation>この証明書を、このサーバーに限って信頼する(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Add anyway, sign in later</source>
        <translation>このまま追加して後でログイン(&amp;A)</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>ログイン</translation>
    </message>
    <message>
        <source>T&amp;ry again</source>
        <translation>再試行(&amp;R)</translation>
    </message>
    <message>
        <source>Nothing is collected and nothing is deleted yet.</source>
        <translation>まだ受信も削除も行いません。</translation>
    </message>
    <message>
        <source>It works</source>
        <translation>接続できました</translation>
    </message>
    <message>
        <source>Nothing was collected and nothing was deleted yet.</source>
        <translation>まだ受信も削除も行っていません。</translation>
    </message>
    <message>
        <source>Not signed in yet</source>
        <translation>まだログインしていません</translation>
    </message>
    <message>
        <source>What you typed is kept. You can mend it here, or go back.</source>
        <translation>入力した内容は残っています。ここで修正するか、前に戻ってください。</translation>
    </message>
    <message>
        <source>Signed in as %1 at %2.</source>
        <translation>%2 に %1 としてログインしました。</translation>
    </message>
    <message>
        <source>Signing in was stopped.</source>
        <translation>ログインを中止しました。</translation>
    </message>
    <message>
        <source>Try again when you like, or add the account and sign in later.</source>
        <translation>いつでも再試行できます。または、アカウントを追加して後でログインしてください。</translation>
    </message>
</context>
<context>
    <name>Restante::SourceView</name>
    <message>
        <source>Source of the message</source>
        <translation>メッセージのソース</translation>
    </message>
</context>
<context>
    <name>Restante::SourceWindow</name>
    <message>
        <source>Decoded header</source>
        <translation>デコードしたヘッダー</translation>
    </message>
    <message>
        <source>Wrap lines</source>
        <translation>行を折り返す</translation>
    </message>
    <message>
        <source>Line numbers</source>
        <translation>行番号</translation>
    </message>
    <message>
        <source>Previous part</source>
        <translation>前のパート</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>次のパート</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>ソース: %1</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(件名なし)</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>Find in the source</source>
        <translation>ソース内を検索</translation>
    </message>
    <message>
        <source>Part %1 of %2 (%3 in all)</source>
        <translation>パート %1 / %2 (全体 %3)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>Save message</source>
        <translation>メッセージを保存</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1 として保存しました</translation>
    </message>
</context>
<context>
    <name>Restante::SplitButton</name>
    <message>
        <source>The Down key opens a menu.</source>
        <translation>下矢印キーでメニューを開きます。</translation>
    </message>
</context>
<context>
    <name>Restante::StatusStrip</name>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Progress of %1</source>
        <translation>%1 の進行状況</translation>
    </message>
    <message>
        <source>Stop checking %1</source>
        <translation>%1 のチェックを中止</translation>
    </message>
    <message>
        <source>checked %1</source>
        <comment>time</comment>
        <translation>最終チェック %1</translation>
    </message>
    <message>
        <source>next %1</source>
        <comment>time of the next check</comment>
        <translation>次回 %1</translation>
    </message>
    <message>
        <source>metered line: next only on request</source>
        <translation>従量制の接続: 次回は手動のみ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>account: times</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Restante::StepList</name>
    <message>
        <source>%1, done</source>
        <translation>%1、完了</translation>
    </message>
    <message>
        <source>%1, current step, %2 of %3</source>
        <translation>%1、現在の手順、%2 / %3</translation>
    </message>
    <message>
        <source>%1, to come</source>
        <translation>%1、未完了</translation>
    </message>
</context>
<context>
    <name>Restante::StoredMessageWindow</name>
    <message>
        <source>%1. Undo: %2</source>
        <comment>what was done; a key</comment>
        <translation>%1。元に戻す: %2</translation>
    </message>
    <message>
        <source>Remove star</source>
        <translation>スターを外す</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>スターを付ける</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>既読にする</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>未読にする</translation>
    </message>
    <message>
        <source>This message was deleted.</source>
        <translation>このメッセージは削除されました。</translation>
    </message>
</context>
<context>
    <name>Restante::TableView</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
</context>
<context>
    <name>Restante::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>Restante::Unsubscribing</name>
    <message>
        <source>Leaving this list sends one request to %1 over an encrypted line. It says which subscription is meant, and nothing else.
%2</source>
        <translation>このリストの購読を解除するため、暗号化された接続で %1 に要求を 1 回送信します。どの購読を解除するか以外の情報は送りません。
%2</translation>
    </message>
    <message>
        <source>Leave the list</source>
        <translation>購読を解除</translation>
    </message>
    <message>
        <source>This list is left on a page of %1. It opens in your browser and can tell who you are.
%2</source>
        <translation>このリストの購読は %1 のページで解除します。ページはブラウザーで開き、あなたが誰であるかを知らせる可能性があります。
%2</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>ページを開く</translation>
    </message>
    <message>
        <source>This list is left by a mail to %1. It is prepared; you send it.</source>
        <translation>このリストの購読は %1 へのメールで解除します。メールを用意しますので、ご自身で送信してください。</translation>
    </message>
    <message>
        <source>This list is left by a mail to %1 with the subject “%2”. It is prepared; you send it.</source>
        <translation>このリストの購読は、%1 への件名「%2」のメールで解除します。メールを用意しますので、ご自身で送信してください。</translation>
    </message>
    <message>
        <source>Prepare the mail</source>
        <translation>メールを用意</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Leaving the list…</source>
        <translation>購読を解除中…</translation>
    </message>
    <message>
        <source>%1 has taken your wish to leave the list.</source>
        <translation>%1 が購読解除の要求を受け付けました。</translation>
    </message>
    <message>
        <source>The list could not be left. %1</source>
        <translation>購読を解除できませんでした。%1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>Restante::WebEngineView</name>
    <message>
        <source>Message text</source>
        <translation>メッセージ本文</translation>
    </message>
</context>
<context>
    <name>Restante::WindowProcess</name>
    <message>
        <source>A command is at work in this profile</source>
        <translation>このプロファイルでコマンドを実行中です</translation>
    </message>
    <message>
        <source>The window opens as soon as it is done.</source>
        <translation>終わりしだいウィンドウを開きます。</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
</context>
<context>
    <name>Restante::WizardPage</name>
    <message>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
    </message>
</context>
<context>
    <name>RetentionPreview</name>
    <message>
        <source>Every message that waits there is copied to this computer.</source>
        <translation>サーバーにあるすべてのメッセージをこのコンピューターにコピーします。</translation>
    </message>
    <message>
        <source>No messages wait there at the moment.</source>
        <translation>現在、サーバーにメッセージはありません。</translation>
    </message>
    <message>
        <source>1 message (%1) is copied to this computer.</source>
        <translation>1 件のメッセージ (%1) をこのコンピューターにコピーします。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages (%1) are copied to this computer.</source>
        <translation>
            <numerusform>%Ln 件のメッセージ (%1) をこのコンピューターにコピーします。</numerusform>
        </translation>
    </message>
    <message>
        <source>Of messages over %1 only the headers are copied; they stay there until you collect them.</source>
        <translation>%1 を超えるメッセージはヘッダーだけをコピーします。全体を受信するまでサーバーに残ります。</translation>
    </message>
    <message>
        <source>Each check collects at most %1, the newest first.</source>
        <comment>2,113 messages</comment>
        <translation>1 回のチェックで新しい順に最大 %1を受信します。</translation>
    </message>
    <message>
        <source>Each check collects at most %1, the newest first.</source>
        <translation>1 回のチェックで新しい順に最大 %1 を受信します。</translation>
    </message>
    <message>
        <source>Once it is stored here, &lt;b&gt;1 is deleted&lt;/b&gt; on %1.</source>
        <translation>このコンピューターに保存した後、%1 から &lt;b&gt;1 件を削除します&lt;/b&gt;。</translation>
    </message>
    <message>
        <source>&lt;b&gt;0 are deleted&lt;/b&gt; on %1.</source>
        <translation>%1 から削除されるものは &lt;b&gt;0 件&lt;/b&gt;です。</translation>
    </message>
    <message numerus="yes">
        <source>Once they are stored here, &lt;b&gt;%Ln are deleted&lt;/b&gt; on %1.</source>
        <translation>
            <numerusform>このコンピューターに保存した後、%1 から &lt;b&gt;%Ln 件を削除します&lt;/b&gt;。</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;b&gt;Nothing is deleted&lt;/b&gt; on %1.</source>
        <translation>%1 からは&lt;b&gt;何も削除しません&lt;/b&gt;。</translation>
    </message>
    <message>
        <source>Each is &lt;b&gt;deleted&lt;/b&gt; on %1 as soon as it is stored here as a whole.</source>
        <translation>メッセージは、全体がこのコンピューターに保存されしだい %1 から&lt;b&gt;削除します&lt;/b&gt;。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Nothing is deleted&lt;/b&gt; on %1 yet.</source>
        <translation>まだ %1 からは&lt;b&gt;何も削除しません&lt;/b&gt;。</translation>
    </message>
    <message>
        <source>From tomorrow on, what is stored here is deleted there a day after it came.</source>
        <translation>明日以降、このコンピューターに保存したものは、届いてから 1 日後にサーバーから削除します。</translation>
    </message>
    <message numerus="yes">
        <source>What is stored here is deleted there %Ln days after it came.</source>
        <translation>
            <numerusform>このコンピューターに保存したものは、届いてから %Ln 日後にサーバーから削除します。</numerusform>
        </translation>
    </message>
    <message>
        <source>All but the newest are &lt;b&gt;deleted&lt;/b&gt; on %1 once they are stored here.</source>
        <translation>最新の 1 件を除き、このコンピューターに保存した後 %1 から&lt;b&gt;削除します&lt;/b&gt;。</translation>
    </message>
    <message numerus="yes">
        <source>All but the newest %Ln are &lt;b&gt;deleted&lt;/b&gt; on %1 once they are stored here.</source>
        <translation>
            <numerusform>最新の %Ln 件を除き、このコンピューターに保存した後 %1 から&lt;b&gt;削除します&lt;/b&gt;。</numerusform>
        </translation>
    </message>
    <message>
        <source>The oldest of them, about %1, are &lt;b&gt;deleted&lt;/b&gt; on %2 once they are stored here.</source>
        <translation>そのうち古いもの約 %1 は、このコンピューターに保存した後 %2 から&lt;b&gt;削除します&lt;/b&gt;。</translation>
    </message>
    <message>
        <source>The oldest are &lt;b&gt;deleted&lt;/b&gt; on %2 once they are stored here, until %1 are left.</source>
        <translation>%2 に残る量が %1 になるまで、古いものをこのコンピューターに保存した後&lt;b&gt;削除します&lt;/b&gt;。</translation>
    </message>
    <message>
        <source>What you delete here is deleted there at the next check; until then you can undo it.</source>
        <translation>このコンピューターで削除したものは、次回のチェックでサーバーから削除します。それまでは元に戻せます。</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Leave everything on the server</source>
        <translation>すべてサーバーに残す</translation>
    </message>
    <message>
        <source>Delete there once it is safely stored here</source>
        <translation>ここに保存できたらサーバーから削除</translation>
    </message>
    <message>
        <source>Delete there after 1 day</source>
        <translation>受信から 1 日後にサーバーから削除</translation>
    </message>
    <message numerus="yes">
        <source>Delete there after %Ln days</source>
        <translation>
            <numerusform>受信から %Ln 日後にサーバーから削除</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep the newest message there</source>
        <translation>最新のメッセージをサーバーに残す</translation>
    </message>
    <message numerus="yes">
        <source>Keep the newest %Ln messages there</source>
        <translation>
            <numerusform>最新の %Ln 件のメッセージをサーバーに残す</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep the newest %1 there</source>
        <translation>最新の %1 をサーバーに残す</translation>
    </message>
    <message>
        <source>Delete there when I delete it here</source>
        <translation>ここで削除したらサーバーからも削除</translation>
    </message>
</context>
<context>
    <name>SearchHints</name>
    <message>
        <source>who wrote it, as from:jonas</source>
        <translation>差出人 (例: from:jonas)</translation>
    </message>
    <message>
        <source>who it went to, as to:anna</source>
        <translation>宛先 (例: to:anna)</translation>
    </message>
    <message>
        <source>words of the subject, as subject:&quot;harbour plan&quot;</source>
        <translation>件名の語 (例: subject:&quot;harbour plan&quot;)</translation>
    </message>
    <message>
        <source>with an attachment</source>
        <translation>添付ファイルあり</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>未読</translation>
    </message>
    <message>
        <source>with a star</source>
        <translation>スター付き</translation>
    </message>
    <message>
        <source>with a tag, as tag:work</source>
        <translation>タグ付き (例: tag:work)</translation>
    </message>
    <message>
        <source>in a folder, as in:archive</source>
        <translation>フォルダー内 (例: in:archive)</translation>
    </message>
    <message>
        <source>of one account</source>
        <translation>特定のアカウント</translation>
    </message>
    <message>
        <source>from before a day, as before:2026-03-31</source>
        <translation>この日より前 (例: before:2026-03-31)</translation>
    </message>
    <message>
        <source>from after a day, as after:2025-12-31</source>
        <translation>この日より後 (例: after:2025-12-31)</translation>
    </message>
    <message>
        <source>by the name of an attachment, as attachment:plan.pdf</source>
        <translation>添付ファイルの名前 (例: attachment:plan.pdf)</translation>
    </message>
    <message>
        <source>read</source>
        <translation>既読</translation>
    </message>
    <message>
        <source>at least this large, as larger:5M</source>
        <translation>このサイズ以上 (例: larger:5M)</translation>
    </message>
    <message>
        <source>at most this large, as smaller:100k</source>
        <translation>このサイズ以下 (例: smaller:100k)</translation>
    </message>
</context>
<context>
    <name>SenderTrust</name>
    <message>
        <source>%1: %2</source>
        <comment>DKIM: pass</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 for %3</source>
        <comment>DKIM: pass for hamn.example</comment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>Checked by your mail server: %1</source>
        <translation>検証したメールサーバー: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>ほか %Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Your mail server did not check who sent this</source>
        <translation>差出人はメールサーバーで検証されていません</translation>
    </message>
    <message>
        <source>Verified: really sent by %1</source>
        <translation>検証済み: 確かに %1 から送信されました</translation>
    </message>
    <message>
        <source>Not verified: %1 says this was not sent by it</source>
        <translation>検証失敗: %1 はこのメッセージを送信していないとしています</translation>
    </message>
    <message>
        <source>Mailing lists often change messages on their way, and then this check fails.</source>
        <translation>メーリングリストはメッセージを途中で変更することが多く、その場合この検証は失敗します。</translation>
    </message>
    <message>
        <source>Not proven: there is no single sender that could be checked</source>
        <translation>未確認: 検証できる差出人が 1 人に決まりません</translation>
    </message>
    <message>
        <source>Not proven: nothing shows that %1 sent this</source>
        <translation>未確認: %1 から送信された証拠はありません</translation>
    </message>
    <message>
        <source>Sent by %1 for the sender named above</source>
        <translation>上記の差出人に代わって %1 が送信</translation>
    </message>
    <message>
        <source>Passed on by %1</source>
        <translation>%1 が転送</translation>
    </message>
    <message>
        <source>Asks for a receipt that it was read; none is sent</source>
        <translation>開封確認が求められていますが、送信しません</translation>
    </message>
    <message>
        <source>It would go to %1</source>
        <translation>開封確認の送信先: %1</translation>
    </message>
    <message>
        <source>Replies go to %1</source>
        <translation>返信先: %1</translation>
    </message>
</context>
<context>
    <name>Senders</name>
    <message>
        <source>(no sender)</source>
        <translation>(差出人なし)</translation>
    </message>
    <message>
        <source>%1 and another</source>
        <translation>%1、ほか 1 人</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln others</source>
        <translation>
            <numerusform>%1、ほか %Ln 人</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServerSide</name>
    <message>
        <source>Also on the server</source>
        <translation>サーバーにもあり</translation>
    </message>
    <message>
        <source>Will be deleted on the server at the next check</source>
        <translation>次回のチェックでサーバーから削除</translation>
    </message>
    <message>
        <source>Only here: gone from the server</source>
        <translation>このコンピューターのみ (サーバーにはありません)</translation>
    </message>
</context>
<context>
    <name>ServerText</name>
    <message>
        <source>Not collected yet</source>
        <translation>未受信</translation>
    </message>
    <message>
        <source>Only the header is here</source>
        <translation>ヘッダーのみ</translation>
    </message>
    <message>
        <source>Stored here</source>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>スキップ済み</translation>
    </message>
    <message>
        <source>Given up after three failures</source>
        <translation>3 回失敗したため中止</translation>
    </message>
    <message>
        <source>Stored here · asked to be deleted there</source>
        <translation>保存済み · サーバーから削除予定</translation>
    </message>
    <message>
        <source>Asked to be deleted there, without a copy here</source>
        <translation>保存せずにサーバーから削除予定</translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation>サーバーになし</translation>
    </message>
    <message>
        <source>deleted there at the next check</source>
        <translation>次回のチェックでサーバーから削除</translation>
    </message>
    <message>
        <source>collected at the next check, then deleted there</source>
        <translation>次回のチェックで受信後、サーバーから削除</translation>
    </message>
    <message>
        <source>deleted there at the next check, without a copy here</source>
        <translation>次回のチェックで、保存せずにサーバーから削除</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>state · what follows</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what happens: why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>collected at the next check</source>
        <translation>次回のチェックで受信</translation>
    </message>
    <message>
        <source>its header is collected at the next check</source>
        <translation>次回のチェックでヘッダーを受信</translation>
    </message>
    <message>
        <source>stays there</source>
        <translation>サーバーに残す</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>2,113 messages · 1.2 GB</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>All Inboxes</source>
        <translation>すべての受信トレイ</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>未読</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>スター付き</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>受信トレイ</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>アーカイブ</translation>
    </message>
    <message>
        <source>Junk</source>
        <translation>迷惑メール</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>ごみ箱</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>サーバー上</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>このコンピューター</translation>
    </message>
</context>
<context>
    <name>Tags</name>
    <message>
        <source>Red</source>
        <translation>赤</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>オレンジ</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黄</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>緑</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>青緑</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>青</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>紫</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>ピンク</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>グレー</translation>
    </message>
</context>
<context>
    <name>Warnings</name>
    <message>
        <source>This message has more parts than can be shown. The rest is in its source.</source>
        <translation>このメッセージにはパートが多すぎて、すべては表示できません。残りはソースで確認できます。</translation>
    </message>
    <message>
        <source>This message is nested deeper than can be shown. The rest is in its source.</source>
        <translation>このメッセージは入れ子が深すぎて、すべては表示できません。残りはソースで確認できます。</translation>
    </message>
    <message>
        <source>This message is very long; its end is not shown here. All of it is in its source.</source>
        <translation>このメッセージは非常に長いため、末尾は表示していません。全体はソースで確認できます。</translation>
    </message>
    <message>
        <source>This message does not say correctly how its letters are written; they are guessed.</source>
        <translation>このメッセージには文字コードが正しく指定されていません。推測して表示しています。</translation>
    </message>
    <message>
        <source>Parts of this message arrived damaged. What can be read is shown.</source>
        <translation>このメッセージの一部は破損して届きました。読み取れる部分を表示しています。</translation>
    </message>
    <message>
        <source>The end of this message seems to be missing.</source>
        <translation>このメッセージの末尾が欠けているようです。</translation>
    </message>
    <message>
        <source>This message names several senders in separate fields, as forgeries do. Shown is the first: %1.</source>
        <translation>このメッセージでは、偽造メールによくあるように、複数の差出人が別々のフィールドに記載されています。最初のものを表示しています: %1。</translation>
    </message>
    <message>
        <source>The name of the sender contains an address, but the message comes from another one: %1.</source>
        <translation>差出人の名前にアドレスが含まれていますが、メッセージは別のアドレスから届いています: %1。</translation>
    </message>
    <message>
        <source>This message names several senders. Only one of them wrote it; which one cannot be told.</source>
        <translation>このメッセージには複数の差出人が記載されています。書いたのはそのうちの 1 人ですが、誰なのかはわかりません。</translation>
    </message>
    <message>
        <source>This message names no address that it comes from.</source>
        <translation>このメッセージには差出人のアドレスが記載されていません。</translation>
    </message>
    <message>
        <source>The address of the sender has letters that are made to look like others. It really is: %1.</source>
        <translation>差出人のアドレスに、別の文字に見せかけた文字が含まれています。実際のアドレス: %1。</translation>
    </message>
    <message>
        <source>The sender&apos;s name or address is made to mislead: it has characters that cannot be seen or that turn text around (a � stands in their place), or a text in disguise.</source>
        <translation>差出人の名前またはアドレスが、誤解を招くように作られています。目に見えない文字や文字の並びを逆にする文字 (� で示します)、または偽装された文字列が含まれています。</translation>
    </message>
    <message>
        <source>More than one address stands in the sender&apos;s field. Answers would reach this one: %1.</source>
        <translation>差出人のフィールドに複数のアドレスがあります。返信の宛先になるアドレス: %1。</translation>
    </message>
    <message>
        <source>This does not look like a mail. It is shown as plain text.</source>
        <translation>これはメールではないようです。プレーンテキストで表示しています。</translation>
    </message>
    <message>
        <source>Only the header of this message was collected; its text is still on the server.</source>
        <translation>このメッセージはヘッダーだけを受信しています。本文はまだサーバーにあります。</translation>
    </message>
    <message>
        <source>This may be fraud</source>
        <translation>詐欺の可能性があります</translation>
    </message>
    <message>
        <source>A link does not go where it seems to. %1</source>
        <translation>表示と異なる場所につながるリンクがあります。%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln links do not go where they seem to. One of them: %1</source>
        <translation>
            <numerusform>表示と異なる場所につながるリンクが %Ln 個あります。そのうちの 1 個: %1</numerusform>
        </translation>
    </message>
</context>
</TS>
