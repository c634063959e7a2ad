/** Where the servers of a run come from: npm packages, Docker, or somebody else (TEST_DATABASE_URL, TEST_NATS_URL). */
export declare const INFRA: readonly ["embedded", "containers", "external"];
export type Infra = (typeof INFRA)[number];
/** What the keeper tells the spec files of its run. */
export interface TestRun {
    /** Unique on the database server; leads the name of each database of the run. */
    readonly id: string;
    readonly infra: Infra;
    /** Removed with all that is in it at the end of the run. */
    readonly dir: string;
    /** Superuser, maintenance database. */
    readonly databaseUrl: string;
    /** Only where infra is "external": one NATS for everybody. */
    readonly natsUrl?: string;
}
/** The run that this spec file belongs to. @throws {Error} in a file of the first tier, which gets no servers */
export declare function testRun(): TestRun;
