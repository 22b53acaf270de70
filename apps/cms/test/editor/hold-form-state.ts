import type { Page } from 'playwright';

/** An answer about the form that is on its way, and arrives when it is let go. */
export interface HeldAnswer {
  /** Fulfilled once the server was asked. */
  asked: Promise<void>;
  release(): void;
}

/** Hold back the next answer of the server about the state of a form, as a slow line does; all later ones arrive at once. */
export async function holdFormState(page: Page): Promise<HeldAnswer> {
  const asked = Promise.withResolvers<void>();
  const released = Promise.withResolvers<void>();
  let isHeld = false;
  await page.route('**/admin/**', async (route) => {
    const request = route.request();
    const isAsked = request.headers()['next-action'] !== undefined && request.postData()?.includes('form-state');
    if (isHeld || !isAsked) return route.fallback();
    isHeld = true;
    const response = await route.fetch();
    asked.resolve();
    await released.promise;
    await route.fulfill({ response });
  });
  return { asked: asked.promise, release: released.resolve };
}
