/** Stencil's flag of classes that have fields, which ours have no more when they run: its runtime would look for them. */
export const hasFields = 512;
