export { type Actor, type AuditEventName, INSTALLATION_CHAIN, type Subject } from './event.ts';
