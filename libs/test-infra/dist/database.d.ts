import pg from 'pg';
/** A database that belongs to one spec file, and is dropped when the file is over. */
export interface TestDatabase {
    readonly name: string;
    /** As superuser. */
    readonly url: string;
    /** As superuser, past every policy: for arranging and for looking, never for what is under test. */
    readonly admin: pg.Pool;
}
/** How to make the database that others are copied from. */
export interface DatabaseTemplate {
    /** Names the template; the same name is prepared once in a run. Lower case, digits and underscores. */
    readonly name: string;
    /** Fills the new, empty database; roles that it makes are cluster-wide. @param url as superuser */
    prepare(url: string): Promise<void>;
}
/** A new database with nothing in it. */
export declare function givenEmptyDatabase(): Promise<TestDatabase>;
/** A copy of what `template.prepare` makes; about 40 ms once the first file of the run has prepared it. */
export declare function givenClonedDatabase(template: DatabaseTemplate): Promise<TestDatabase>;
/** The same server and user, another database. */
export declare function urlOfDatabase(serverUrl: string, name: string): string;
