export { auditTrailPage, type NamesOf } from './audit-trail.page.tsx';
export { nameActor } from './event-in-words.tsx';
