import { randomBytes } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { jetstreamManager } from '@nats-io/jetstream';
import { connect } from '@nats-io/transport-node';
import { atEnd } from './at-end.js';
import { startContainer, startEmbedded } from './run/nats-server.js';
import { testRun } from './run/test-run.js';
/** Starts a nats-server for this spec file (about 60 ms); it ends with the file. */
export async function givenNats({ config = '', own = config !== '' } = {}) {
    const { natsUrl } = testRun();
    return natsUrl !== undefined && !own ? givenServer(natsUrl) : ownServer(config);
}
async function ownServer(config) {
    const { dir, infra } = testRun();
    const base = join(dir, `nats-${randomBytes(4).toString('hex')}`);
    const place = { storeDir: base, configFile: `${base}.conf`, pidFile: `${base}.pid` };
    await writeFile(place.configFile, infra === 'containers' ? config : `pid_file: "${place.pidFile}"\n${config}`);
    const launch = (port) => (infra === 'containers' ? startContainer(place, port) : startEmbedded(place, port));
    let server = await launch(0);
    const { url, port } = server;
    const end = async (how) => {
        const running = server;
        server = null;
        await running?.[how]();
    };
    const start = async () => {
        server ??= await launch(port);
    };
    const wipe = async () => {
        await end('kill');
        await rm(place.storeDir, { recursive: true, force: true });
        await start();
    };
    atEnd(() => end('kill'));
    return { url, start, stop: () => end('stop'), kill: () => end('kill'), wipe };
}
/** Somebody's server: emptied before and after, because its streams outlive the file. Such a run has one worker. */
async function givenServer(url) {
    const refuse = () => Promise.reject(new Error('This NATS was given by TEST_NATS_URL: say givenNats({ own: true }) to stop it.'));
    await deleteStreams(url);
    atEnd(() => deleteStreams(url));
    return { url, start: refuse, stop: refuse, kill: refuse, wipe: refuse };
}
async function deleteStreams(url) {
    const connection = await connect({ servers: url });
    try {
        const manager = await jetstreamManager(connection);
        for (const name of await manager.streams.names().next())
            await manager.streams.delete(name);
    }
    finally {
        await connection.close();
    }
}
//# sourceMappingURL=nats.js.map