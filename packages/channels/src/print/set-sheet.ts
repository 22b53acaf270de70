import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { ChannelBrand } from '../brand/channel-brand.js';
import { writeJson } from '../text/write-json.js';
import { layOut, type SheetHeights } from './lay-out.js';
import type { SheetData } from './sheet-data.js';
import type { SheetPicture } from './sheet-pictures.js';
import { sheetSource } from './sheet-source.js';
import { nowhere } from './typesetter.js';

/** What a sheet is written as: to be printed, or to be looked at where a PDF cannot be. */
export type SheetForm = 'pdf' | 'svg';

/** A sheet as it was set. */
export interface SetSheet {
  /** A PDF, or an SVG in UTF-8 to be looked at. */
  content: Uint8Array;
  /** The sections that found no room, by their place among those given. */
  left: readonly number[];
}

/** How a sheet may be arranged, the most generous first. */
const arrangements = [
  { arrangement: 'wide', opening: 2, zoom: 1.3 },
  { arrangement: 'wide', opening: 1.5, zoom: 1.3 },
  { arrangement: 'wide', opening: 1.2, zoom: 1.2 },
  { arrangement: 'beside', opening: 1.2, zoom: 1.2 },
  { arrangement: 'beside', opening: 1, zoom: 1.1 },
  { arrangement: 'beside', opening: 1, zoom: 1 },
  { arrangement: 'beside', opening: 1, zoom: 0.93 },
] as const;

/** Set a sheet; undefined where what it begins and ends with has no room. Everything happens at once, so that two do not mix. */
export function setSheet(
  compiler: NodeCompiler,
  data: SheetData,
  { logo }: Pick<ChannelBrand, 'logo'>,
  files: { logo: Uint8Array | undefined; picture: SheetPicture | undefined },
  form: SheetForm,
): SetSheet | undefined {
  compiler.resetShadow();
  const give = (name: string, bytes: Uint8Array) => {
    compiler.mapShadow(`${nowhere}/${name}`, Buffer.from(bytes));
    return `/${name}`;
  };
  const { picture } = files;
  const shown = {
    ...data,
    // Typst writes addresses into a drawing as they are, which is no XML where they hold "&".
    leads: form === 'pdf',
    logo: files.logo ? { file: give('logo.svg', files.logo), alt: logo.alt, height: data.style.logoHeight } : null,
    picture: picture ? { ...picture, bytes: undefined, file: give(`picture.${picture.ending}`, picture.bytes) } : null,
  };
  const main = (more: object) => ({
    mainFileContent: sheetSource,
    inputs: { data: writeJson({ ...shown, ...more }) },
  });
  const measure = (place: number) => {
    const arrangement = arrangements[place];
    const measured = compiler.query(main({ measure: true, ...arrangement }), { selector: '<heights>', field: 'value' });
    const [heights] = measured as [SheetHeights];
    const hasRoom = heights.head + heights.foot <= heights.sheet;
    return { arrangement, hasRoom, ...layOut(heights, data.style.between) };
  };
  const best = mostGenerous(measure);
  if (!best.hasRoom) return undefined;
  const { arrangement, columns, left, slack } = best;
  const between = data.style.between + Math.min(slack, data.style.between);
  const source = main({ measure: false, ...arrangement, columns, between });
  const content =
    form === 'svg'
      ? new TextEncoder().encode(compiler.plainSvg(source))
      : (accessible(compiler, source) ?? compiler.pdf(source, { creationTimestamp: 0 }));
  compiler.evictCache(10);
  return { content: new Uint8Array(content), left };
}

/** Make a PDF that is accessible by PDF/UA-1; undefined where it cannot be, for a letter that no font has. */
function accessible(compiler: NodeCompiler, source: Parameters<NodeCompiler['pdf']>[0]): Buffer | undefined {
  try {
    return compiler.pdf(source, { pdfStandard: 'ua-1', creationTimestamp: 0 });
  } catch {
    return undefined;
  }
}

/** Find the most generous arrangement that leaves out no more sections than the tightest, by halving. */
function mostGenerous<Measured extends { hasRoom: boolean; left: readonly number[] }>(
  measure: (place: number) => Measured,
): Measured {
  let low = 0;
  let high = arrangements.length - 1;
  let best = measure(high);
  const fewest = best.left.length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const measured = measure(middle);
    if (measured.hasRoom && measured.left.length <= fewest) {
      best = measured;
      high = middle;
    } else low = middle + 1;
  }
  return best;
}
