import { readFileSync } from 'node:fs';
import { checkDocument } from '@pantograph/checks';
import { type Document, externalReference } from '@pantograph/content';
import type { Finding } from '@pantograph/contract';
import type { OutputBrand } from '../output-brand.js';
import type { Gate } from './gate.js';

/** Make the gate of a publish: the rules of `@pantograph/checks`, and that pictures load nothing from elsewhere. */
export function makeGate(brands: readonly Pick<OutputBrand, 'data'>[]): Gate {
  const known = new Map(brands.map(({ data }) => [data.id, data]));
  return (document, { leadsSomewhere }) => {
    const brand = known.get(document.brand);
    if (!brand) return [noBrand(document)];
    // An address of our own is asked for as a reference is: whether it is there is known when all is taken over.
    const isPublished = (address: string) => leadsSomewhere(address, document);
    return [...checkDocument(document, { brand, leadsSomewhere, isPublished }), ...pictureFindings(document)];
  };
}

function noBrand({ brand }: Document): Finding {
  return {
    rule: 'brand-known',
    severity: 'error',
    path: 'brand',
    message: `There is no brand "${brand}" in this publish.`,
    fix: 'Move the document to a brand that is published.',
  };
}

function pictureFindings(document: Document): Finding[] {
  if (document.type !== 'media' || document.mime !== 'image/svg+xml') return [];
  const reference = externalReference(readFileSync(document.file, 'utf8'));
  if (reference === undefined) return [];
  return [
    {
      rule: 'picture-self-contained',
      severity: 'error',
      path: '',
      message: `The picture leads outside itself: ${reference}.`,
      fix: 'Draw or embed what it needs in the file itself.',
    },
  ];
}
