import { join } from 'node:path';
import { startPostgres } from '@rakor/embedded';
import pg from 'pg';
/**
 * Starts the run's PostgreSQL, or takes the given one.
 *
 * @param runId leads the names of the run's databases, so that a server that is not ours can be swept
 * @throws {Error} where TEST_DATABASE_URL is missing or no server starts
 */
export async function startDatabaseServer(infra, runId, dir) {
    switch (infra) {
        case 'embedded': {
            const server = await startPostgres({ dataDir: join(dir, 'postgres'), port: 0, ephemeral: true });
            return { url: server.url, end: () => server.stop() };
        }
        case 'containers':
            return startContainer();
        case 'external': {
            const url = process.env.TEST_DATABASE_URL;
            if (url === undefined)
                throw new Error('TEST_INFRA=external needs TEST_DATABASE_URL, of a superuser.');
            return { url, end: () => dropDatabasesOf(runId, url) };
        }
    }
}
async function startContainer() {
    const { GenericContainer, Wait } = await import('testcontainers');
    const container = await new GenericContainer('postgres:18-alpine')
        .withEnvironment({ POSTGRES_PASSWORD: 'postgres' })
        .withCommand(['postgres', '-c', 'fsync=off', '-c', 'full_page_writes=off', '-c', 'synchronous_commit=off', '-c', 'max_connections=200'])
        .withExposedPorts(5432)
        // Twice: the image starts the server once to set it up, and once to serve.
        .withWaitStrategy(Wait.forLogMessage(/ready to accept connections/, 2))
        .start();
    return {
        url: `postgres://postgres:postgres@${container.getHost()}:${container.getMappedPort(5432)}/postgres`,
        end: async () => void (await container.stop()),
    };
}
async function dropDatabasesOf(runId, url) {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    try {
        const { rows } = await client.query('select datname from pg_database where starts_with(datname, $1)', [
            `${runId}_`,
        ]);
        for (const { datname } of rows)
            await client.query(`drop database if exists ${client.escapeIdentifier(datname)} with (force)`);
    }
    finally {
        await client.end();
    }
}
//# sourceMappingURL=database-server.js.map