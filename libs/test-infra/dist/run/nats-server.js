import { chmod, mkdir } from 'node:fs/promises';
import { freePort, startNats } from '@rakor/embedded';
/** From the npm package. @param port 0 takes a free one */
export async function startEmbedded({ storeDir, configFile }, port) {
    return startNats({ storeDir, port, configFile });
}
/** In Docker, with the store outside of the container, so that it outlives a stop. @param port 0 takes a free one */
export async function startContainer({ storeDir, configFile }, port) {
    const { GenericContainer, Wait } = await import('testcontainers');
    const host = port || (await freePort());
    await mkdir(storeDir, { recursive: true });
    await chmod(storeDir, 0o777);
    const container = await new GenericContainer('nats:2.14-alpine')
        .withCommand(['nats-server', '-js', '-sd', '/data', '-c', '/etc/rakor.conf'])
        .withBindMounts([{ source: storeDir, target: '/data' }])
        .withCopyFilesToContainer([{ source: configFile, target: '/etc/rakor.conf' }])
        .withExposedPorts({ container: 4222, host })
        .withWaitStrategy(Wait.forLogMessage(/Server is ready/))
        .start();
    const end = async (timeout) => void (await container.stop({ timeout }));
    return { url: `nats://${container.getHost()}:${host}`, port: host, stop: () => end(5_000), kill: () => end(0) };
}
//# sourceMappingURL=nats-server.js.map