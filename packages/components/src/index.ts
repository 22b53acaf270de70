export { contracts } from './contracts.js';
export { type FooterProps, footer } from './footer/footer.schema.js';
export { type HeaderProps, header } from './header/header.schema.js';
export { type HeroProps, hero } from './hero/hero.schema.js';
export { type LinkButtonProps, linkButton } from './link-button/link-button.schema.js';
export { sections } from './sections.js';
