import type { Infra } from './test-run.js';
/** The one PostgreSQL of a run. */
export interface DatabaseServer {
    readonly url: string;
    /** Leaves nothing of the run behind. */
    end(): Promise<void>;
}
/**
 * Starts the run's PostgreSQL, or takes the given one.
 *
 * @param runId leads the names of the run's databases, so that a server that is not ours can be swept
 * @throws {Error} where TEST_DATABASE_URL is missing or no server starts
 */
export declare function startDatabaseServer(infra: Infra, runId: string, dir: string): Promise<DatabaseServer>;
