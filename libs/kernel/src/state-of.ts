/** The fields of an aggregate without its methods: what a row holds, and a builder fills in. */
export type StateOf<T> = { [K in keyof T as T[K] extends (...args: never[]) => unknown ? never : K]: T[K] };
