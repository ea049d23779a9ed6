import { connect } from '../../src/database/open.ts';
import { openMailer } from '../../src/mail/send-mail.ts';
import { sendWaitingMails } from '../../src/mail/send-waiting-mails.ts';

/** One round of the mails that wait, as a server sends them, to be killed in the midst of it. What it needs stands in the arguments. */
const { connection, settings, kind, mail, now } = JSON.parse(process.argv[2]);

const opened = await connect(connection);
await sendWaitingMails({
  database: opened.value.database,
  clock: () => new Date(now),
  mailer: openMailer(settings),
  writers: { [kind]: async () => ({ mail, mayRepeat: false }) },
});
