/** A sheet brings its own padding and has nothing to control. */
export const sheetParameters = { flush: true, controls: { disable: true }, actions: { disable: true } };
