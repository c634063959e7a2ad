import { Connections, withoutLogin } from './connections.js';
import { playDemo } from './demo.js';
import { beginLogs, createHome, emptyHome, type Home, logFile } from './home.js';
import { ensureIssuerKey } from './issuer-key.js';
import { ProcessRecord } from './leftovers.js';
import { migrateService } from './migrate.js';
import { PROVISIONER } from './nats-users.js';
import { type Passwords, passwordsIn } from './passwords.js';
import { neededPorts } from './ports.js';
import { preflight } from './preflight.js';
import type { Progress } from './progress.js';
import { provisionRoles, provisionStreams, requireNats, requirePostgres, services } from './provision.js';
import type { Settings } from './settings.js';
import { removeStackFile, type Stack, writeStackFile } from './stack-file.js';
import { baseUrl, issuerProcess, serviceProcess } from './stack-processes.js';
import { natsServer, postgresServer } from './stack-servers.js';
import { Supervisor } from './supervisor.js';
import { AUDIENCE } from './token.js';

/** PostgreSQL, NATS, the issuer and every service, as processes of this machine that are kept alive until the stack is stopped. */
export class LocalStack {
  private readonly supervisor: Supervisor;

  private constructor(
    private readonly settings: Settings,
    private readonly home: Home,
    private readonly progress: Progress,
    private readonly record: ProcessRecord,
  ) {
    this.supervisor = new Supervisor({
      started: (name, pid) => record.add(name, pid),
      ended: (name) => record.remove(name),
      say: (line) => progress.say(line),
    });
  }

  /**
   * Takes the home for this process, and ends what a killed start left running there.
   *
   * @throws {AlreadyRunning}
   */
  static async take(settings: Settings, home: Home, progress: Progress): Promise<LocalStack> {
    createHome(home);
    const { record, ended } = await ProcessRecord.take(home.processes);
    if (ended.length > 0) progress.say(`ended what an earlier start had left running: ${ended.map(({ name }) => name).join(', ')}`);
    return new LocalStack(settings, home, progress, record);
  }

  /** Aborted as soon as a stop was asked for. */
  get signal(): AbortSignal {
    return this.supervisor.signal;
  }

  /**
   * Starts everything, in order, and waits until it is ready.
   *
   * @throws {CannotStart | EmbeddedServerError | MigrationFailed | Error} see explain.ts
   */
  async start(): Promise<Stack> {
    const { settings, home, progress } = this;
    removeStackFile(home.stackFile);
    if (settings.fresh) await emptyHome(home);
    beginLogs(home);
    await preflight(settings, home, neededPorts(settings, services));
    const passwords = passwordsIn(home.passwords, services);
    const connections = new Connections(settings, passwords);

    // What the user gave is asked first: nothing needs to be started to find out that it does not answer.
    if (settings.databaseUrl) await requirePostgres(settings.databaseUrl);
    if (settings.natsUrl) await requireNats(connections.nats(PROVISIONER));
    await this.startServers(passwords, connections);
    await progress.step('roles, schemas and tables', () => this.prepareDatabase(passwords, connections));
    await progress.step('streams and consumers', () => this.prepareStreams(connections));
    await progress.step(['issuer', ...services].join(', '), () => this.startServices(connections));

    const stack = this.describe(connections);
    writeStackFile(home.stackFile, stack);
    return stack;
  }

  /** Plays the demo; stack.json says how it ended. One that fails leaves the stack as it is: one may look why. */
  async playDemo(stack: Stack): Promise<void> {
    const played = await playDemo(this.home, this.record, this.signal);
    writeStackFile(this.home.stackFile, { ...stack, demo: played ? 'played' : 'failed' });
  }

  /** Stops everything that was started: services first, servers last. */
  async stop(): Promise<void> {
    removeStackFile(this.home.stackFile);
    await this.supervisor.stop();
    this.record.release();
  }

  private async startServers(passwords: Passwords, connections: Connections): Promise<void> {
    const { settings, home } = this;
    const { databaseUrl, natsUrl } = settings;
    const postgres = databaseUrl ? [] : [postgresServer(settings, home, passwords)];
    const nats = natsUrl ? [] : [natsServer(settings, home, passwords, () => this.prepareStreams(connections))];
    const names = [
      databaseUrl ? 'PostgreSQL as given' : `PostgreSQL 18 on ${settings.postgresPort}`,
      natsUrl ? 'NATS as given' : `nats-server 2.14 on ${settings.natsPort}`,
    ];
    await this.progress.step(names.join(', '), () => this.supervisor.start([...postgres, ...nats]));
  }

  private async prepareDatabase(passwords: Passwords, connections: Connections): Promise<void> {
    await provisionRoles(connections.admin, this.settings.databaseUrl !== undefined, passwords);
    await Promise.all(
      services.map((service) =>
        migrateService(service, connections.database(service, 'owner'), logFile(this.home, `${service}-migrate`), this.signal),
      ),
    );
  }

  private async prepareStreams(connections: Connections): Promise<void> {
    await provisionStreams(connections.nats(PROVISIONER), this.settings.natsUrl !== undefined);
  }

  private async startServices(connections: Connections): Promise<void> {
    const { settings, home } = this;
    await ensureIssuerKey(home.issuerKey);
    await this.supervisor.start([
      issuerProcess(settings, home),
      ...services.map((service) => serviceProcess(settings, home, connections, service)),
    ]);
  }

  private describe(connections: Connections): Stack {
    const { settings, home } = this;
    return {
      pid: process.pid,
      readyAt: new Date().toISOString(),
      services: Object.fromEntries(services.map((service) => [service, baseUrl(settings, service)])),
      issuer: baseUrl(settings, 'issuer'),
      audience: AUDIENCE,
      postgres: withoutLogin(connections.admin),
      nats: connections.nats(PROVISIONER).url,
      logs: home.logs,
      demo: settings.demo ? 'playing' : 'none',
    };
  }
}
