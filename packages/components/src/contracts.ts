import type { ComponentContract } from '@pantograph/contract';
import { footer } from './footer/footer.schema.js';
import { header } from './header/header.schema.js';
import { hero } from './hero/hero.schema.js';
import { linkButton } from './link-button/link-button.schema.js';

/** Every component's contract, by its name. */
export const contracts: Readonly<Record<string, ComponentContract>> = Object.fromEntries(
  [linkButton, hero, header, footer].map((contract) => [contract.name, contract]),
);
