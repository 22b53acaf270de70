import type { FieldAccess } from 'payload';

/** A field that no interface shows or takes: what only the CMS itself reads and writes. */
export const nobodyReads: FieldAccess = () => false;
