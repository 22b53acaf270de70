// biome-ignore lint/suspicious/noControlCharactersInRegex: HTML and XML may not have these, whichever way they are written.
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]/g;
/** Anything but white space and signs that only steer others. */
const visible = /[^\s\p{Cf}\p{Z}]/u;

/** Leave out characters that no page may have; what then shows nothing is empty. */
export function dropControls(text: string): string {
  const bare = text.replace(controls, '');
  return visible.test(bare) ? bare : '';
}
