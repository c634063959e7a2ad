export { audit, type AuditReport } from './audit.js';
