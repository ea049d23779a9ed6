/** As the system says that nobody listens, and PostgreSQL that it stops, starts or has lost a connection (class 08). */
const CODES = /^(ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND|57P0[123]|08[0-9A-Z]{3})$/;
/** `pg` gives no code to what it says itself. */
const SAID =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error)/;

/** Whether a fault of a statement says that the database could not be reached, as when it is started again. */
export function isDatabaseAway(fault: unknown): boolean {
  const { code, syscall, message } = (fault ?? {}) as NodeJS.ErrnoException;
  const isGoneSocket = code === 'ENOENT' && syscall === 'connect';
  return isGoneSocket || CODES.test(code ?? '') || SAID.test(message ?? '');
}
