import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const pdfjs = fileURLToPath(import.meta.resolve('unpdf/pdfjs'));

/**
 * Draw the first page of a PDF as PNG, by pdf.js in a browser.
 *
 * @param {import('playwright').Browser} browser
 * @param {Buffer} pdf
 * @param {number} width in pixels
 * @returns {Promise<Buffer>}
 */
export async function drawPdf(browser, pdf, width) {
  const page = await browser.newPage();
  await page.route('https://pictures.example/**', (route) =>
    route.request().url().endsWith('.mjs')
      ? route.fulfill({ contentType: 'text/javascript', body: readFileSync(pdfjs) })
      : route.fulfill({ contentType: 'text/html', body: '<!doctype html><canvas></canvas>' }),
  );
  await page.goto('https://pictures.example/');
  const drawn = await page.evaluate(drawFirstPage, { bytes: [...pdf], width });
  await page.close();
  return Buffer.from(drawn.split(',')[1] ?? '', 'base64');
}

/** Runs in the page. */
async function drawFirstPage({ bytes, width }) {
  const { getDocument } = await import('https://pictures.example/pdf.mjs');
  const document = await getDocument({ data: new Uint8Array(bytes) }).promise;
  const sheet = await document.getPage(1);
  const scale = width / sheet.getViewport({ scale: 1 }).width;
  const viewport = sheet.getViewport({ scale });
  const canvas = globalThis.document.querySelector('canvas');
  canvas.width = viewport.width;
  canvas.height = viewport.height;
  await sheet.render({ canvas, canvasContext: canvas.getContext('2d'), viewport }).promise;
  return canvas.toDataURL('image/png');
}
