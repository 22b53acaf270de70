import { type Browser, chromium } from 'playwright';
import { findBrowser } from '../../../../scripts/browser.mjs';

/** Launch the browser that starts on this machine. */
export async function openBrowser(): Promise<Browser> {
  const { executablePath, args, env } = await findBrowser();
  return chromium.launch({ executablePath, args, env });
}
