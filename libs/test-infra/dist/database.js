import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { atEnd } from './at-end.js';
import { testRun } from './run/test-run.js';
/** A new database with nothing in it. */
export async function givenEmptyDatabase() {
    return openNewDatabase((client, name) => client.query(`create database ${name}`));
}
/** A copy of what `template.prepare` makes; about 40 ms once the first file of the run has prepared it. */
export async function givenClonedDatabase(template) {
    return openNewDatabase(async (client, name) => {
        const original = await preparedTemplate(client, template);
        await client.query(`create database ${name} template ${original}`);
    });
}
/** The same server and user, another database. */
export function urlOfDatabase(serverUrl, name) {
    const url = new URL(serverUrl);
    url.pathname = `/${name}`;
    return url.href;
}
async function openNewDatabase(create) {
    const { id, databaseUrl } = testRun();
    const name = `${id}_${randomBytes(4).toString('hex')}`;
    await onServer((client) => create(client, name));
    const url = urlOfDatabase(databaseUrl, name);
    const admin = new pg.Pool({ connectionString: url, max: 4 });
    atEnd(async () => {
        await admin.end();
        await onServer((client) => client.query(`drop database ${name} with (force)`));
    });
    return { name, url, admin };
}
/** Prepares the template unless another worker has. One at a time in the whole run: roles are cluster-wide, and PostgreSQL refuses to alter one role twice at once. */
async function preparedTemplate(client, { name, prepare }) {
    const { id, databaseUrl } = testRun();
    const template = `${id}_of_${name}`;
    await client.query('select pg_advisory_lock(hashtext($1))', [id]);
    try {
        const { rowCount } = await client.query('select from pg_database where datname = $1', [template]);
        if (rowCount === 0) {
            const unfinished = `${template}_unfinished`;
            await client.query(`drop database if exists ${unfinished} with (force)`);
            await client.query(`create database ${unfinished}`);
            await prepare(urlOfDatabase(databaseUrl, unfinished));
            await client.query(`alter database ${unfinished} rename to ${template}`);
        }
    }
    finally {
        await client.query('select pg_advisory_unlock(hashtext($1))', [id]);
    }
    return template;
}
async function onServer(work) {
    const client = new pg.Client({ connectionString: testRun().databaseUrl });
    await client.connect();
    try {
        return await work(client);
    }
    finally {
        await client.end();
    }
}
//# sourceMappingURL=database.js.map