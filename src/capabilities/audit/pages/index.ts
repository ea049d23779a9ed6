export { auditTrailPage } from './audit-trail.page.tsx';
