import { escaped, scene } from './scene.mjs';

const phone = `
.phone{width:25rem;min-height:36rem;padding:1.5rem 1.25rem;border-radius:3rem;background:var(--pg-color-surface-page);box-shadow:0 0 0 .6rem var(--pg-color-surface-inverse),0 2rem 4rem -1rem color-mix(in srgb,var(--pg-color-surface-inverse) 40%,transparent)}
.who{display:grid;justify-items:center;gap:.4rem;padding-bottom:.9rem;border-bottom:1px solid var(--pg-color-border-default);font:var(--pg-typography-small)}
.who img{width:3rem;height:3rem;border-radius:50%}
.day{padding:1.2rem 0 .8rem;text-align:center}
.bubble{max-width:88%;padding:.8rem 1.1rem;border-radius:1.4rem;border-bottom-left-radius:.3rem;background:var(--pg-color-surface-raised);box-shadow:inset 0 0 0 1px var(--pg-color-border-default);font:var(--pg-typography-body);line-height:1.45}
.bubble a{color:var(--pg-color-text-link)}
.count{padding:var(--pg-space-2xs) 1.1rem 0}
`;

/**
 * Draw a text message in its bubble, with what it costs below.
 *
 * @param {string} brand
 * @param {string} sender
 * @param {string} text
 * @param {{ segments: number, units: number, encoding: string }} count
 */
export function smsScene(brand, sender, text, { segments, units, encoding }) {
  const words = escaped(text.trim()).replace(/https:\S+/g, (link) => `<a href="#">${link}</a>`);
  const parts = segments === 1 ? 'One part' : `${segments} parts`;
  return scene(
    brand,
    phone,
    `<main class="phone"><div class="who"><img src="assets/brand/icon.svg" alt="">${escaped(sender)}</div><p class="day small">Today 07:30</p><p class="bubble word">${words}</p><p class="count small">${parts} · ${units} units of ${encoding}</p></main>`,
  );
}

const lock = `
body{background:linear-gradient(160deg,var(--pg-color-surface-inverse),color-mix(in oklab,var(--pg-color-surface-inverse) 70%,var(--pg-color-action-background)))}
.lock{display:grid;gap:var(--pg-space-s);width:27rem}
.time{text-align:center;color:var(--pg-color-text-inverse,#fff);padding-bottom:var(--pg-space-l)}
.time b{display:block;font:var(--pg-typography-display);font-size:5.5rem;line-height:1.1;font-variant-numeric:tabular-nums}
.alert{display:grid;grid-template-columns:auto 1fr;gap:var(--pg-space-s);padding:1rem 1.1rem;border-radius:1.6rem;background:color-mix(in srgb,var(--pg-color-surface-page) 94%,transparent);font:var(--pg-typography-small)}
.alert img{width:2.6rem;height:2.6rem;border-radius:.6rem}
.alert h2{display:flex;justify-content:space-between;font:inherit;color:var(--pg-color-text-muted)}
.alert b{display:block;font-weight:600}
`;

/**
 * Draw push messages on a lock screen, the newest first.
 *
 * @param {string} brand
 * @param {string} app
 * @param {{ day: string, where: string, lang: string, title: string, body: string }[]} alerts
 */
export function pushScene(brand, app, alerts) {
  const cards = alerts.map(
    ({ where, lang, title, body }) =>
      `<article class="alert" lang="${lang}"><img src="assets/brand/icon.svg" alt=""><div><h2><span>${escaped(app)}</span><span>${where}</span></h2><b>${escaped(title)}</b>${escaped(body)}</div></article>`,
  );
  return scene(
    brand,
    lock,
    `<main class="lock"><p class="time">${alerts[0]?.day ?? ''}<b>07:30</b></p>${cards.join('')}</main>`,
  );
}
