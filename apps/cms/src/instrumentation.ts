/** Start Payload with the server, so that the first visitor does not wait and the clock runs from the first moment. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { startCms } = await import('./start-cms.ts');
  await startCms();
}
