export { type Actor, type AuditEventName, actorSchema, INSTALLATION_CHAIN, type Subject } from './event.ts';
