/** The space between the parts of a picture, in its own pixels. */
const gap = 24;

/**
 * Lay screenshots side by side, row by row, and encode them as WebP. The browser that took them does it: nothing else
 * has to be installed for it.
 *
 * @param {import('playwright').Browser} browser
 * @param {Buffer[][]} rows PNG files
 * @param {number} width of the whole, in pixels
 * @returns {Promise<Buffer>}
 */
export async function layOutPicture(browser, rows, width) {
  const page = await browser.newPage();
  const sources = rows.map((row) => row.map((png) => `data:image/png;base64,${png.toString('base64')}`));
  const encoded = await page.evaluate(drawRows, { sources, width, gap });
  await page.close();
  return Buffer.from(encoded.split(',')[1] ?? '', 'base64');
}

/** Runs in the page. All pictures of a row are scaled to one height, so that the row is as wide as the whole. */
async function drawRows({ sources, width, gap }) {
  const load = (source) =>
    new Promise((resolve, reject) => {
      const image = new Image();
      image.onload = () => resolve(image);
      image.onerror = reject;
      image.src = source;
    });
  const rows = await Promise.all(sources.map((row) => Promise.all(row.map(load))));
  const heights = rows.map((row) => {
    const free = width - gap * (row.length - 1);
    return Math.round(free / row.reduce((sum, image) => sum + image.width / image.height, 0));
  });
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = heights.reduce((sum, height) => sum + height, gap * (rows.length - 1));
  const context = canvas.getContext('2d');
  context.imageSmoothingQuality = 'high';
  let top = 0;
  for (const [index, row] of rows.entries()) {
    let left = 0;
    for (const image of row) {
      const wide = Math.round((image.width / image.height) * heights[index]);
      context.drawImage(image, left, top, wide, heights[index]);
      left += wide + gap;
    }
    top += heights[index] + gap;
  }
  return canvas.toDataURL('image/webp', 0.86);
}
