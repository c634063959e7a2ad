import { verifyAudit } from '@rakor/messaging';
import { schemaOf } from '@rakor/persistence';
import { askAll, type Check, type Finding } from './finding.js';
import { announced, services } from './services.js';

/** Everything that has versions. An assignment and its ladder are born with version 0, by the directive's event; a status by the program's start. */
const AGGREGATES = [
  `select id::text as key, version from directory.organisation`,
  `select id::text, version from directory.position`,
  `select id::text, version from directives.meeting`,
  `select id::text, version from directives.decision`,
  `select id::text, version from directives.directive`,
  `select id::text, version from directives.proposal`,
  `select id::text, version from directives.assignment where version > 0`,
  `select id::text, version from directives.escalation where version > 0`,
  `select id::text, version from programs.program_window`,
  `select id::text, version from programs.program`,
  `select id::text, version from programs.program_status where version > 0`,
  `select r.id::text, case when d.report_id is null then 1 else 2 end from programs.progress_report r
     left join programs.progress_decision d on d.region = r.region and d.report_id = r.id`,
  `select id::text, version from public_services.ticket`,
  `select id::text, version from public_services.counter`,
].join(' union all ');

/** I8: each audit trail verifies, and every version of every aggregate was announced once. */
export const everyChangeHasItsEntry: Check = async (evidence) => {
  const findings: Finding[] = [];
  for (const service of services) {
    await evidence.client.query(`set search_path = ${schemaOf(service)}`);
    const { faults } = await verifyAudit(evidence.client);
    await evidence.client.query('reset search_path');
    if (faults.length > 0)
      findings.push({
        invariant: 'I8',
        kind: 'wrong',
        count: faults.length,
        text: `the audit trail of ${service}: ${faults.slice(0, 3).join('; ')}`,
      });
  }
  const perKey = `select key, count(*) as events, count(distinct sequence) as versions, max(sequence) as last from (${announced}) o group by key`;
  return [
    ...findings,
    ...(await askAll(evidence, [
      {
        invariant: 'I8',
        kind: 'doubled',
        says: 'aggregates with two events of one version',
        sql: `select key as what from (${perKey}) o where events > versions`,
      },
      {
        invariant: 'I8',
        kind: 'lost',
        says: 'aggregates with a version that nothing was announced of',
        sql: `select a.key || ' version ' || a.version as what from (${AGGREGATES}) a left join (${perKey}) o using (key)
              where coalesce(o.last, 0) < a.version or o.versions < o.last`,
      },
      {
        invariant: 'I8',
        kind: 'wrong',
        says: 'aggregates of which more was announced than happened',
        sql: `select o.key || ' version ' || o.last || ' of ' || a.version as what from (${AGGREGATES}) a join (${perKey}) o using (key) where o.last > a.version`,
      },
      {
        invariant: 'I8',
        kind: 'wrong',
        says: 'announced directives, meetings and organisations that do not exist',
        sql: `select distinct o.key || ' ' || o.type as what from (${announced}) o
              where o.type ~ '(meeting-scheduled|directive-drafted|organisation-registered|directive-reported|program-drafted|progress-reported|ticket-issued|counter-set-up)'
                and not exists (select from (${AGGREGATES}) a where a.key = o.key)`,
      },
    ])),
  ];
};
