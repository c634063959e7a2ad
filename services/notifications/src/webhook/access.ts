/** Who runs what integrates with a region. */
export const ADMINISTRATORS = ['regency-admin', 'province-admin'] as const;
