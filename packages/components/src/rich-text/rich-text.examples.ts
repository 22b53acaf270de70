import { defineExamples } from '@pantograph/contract';
import { richText } from './rich-text.schema.js';

const article = `<p>A port community system is a shared notebook. Everyone who touches a container writes in it once, and nobody has to ask.</p>
<h3>What goes in</h3>
<ul><li>the manifest, from the line</li><li>the berth window, from the terminal</li><li>the hold, from customs</li></ul>
<blockquote><p>If it is not in the notebook, it did not happen.</p></blockquote>
<h3>What it costs not to have one</h3>
<table><thead><tr><th>Step</th><th>Calls</th><th>Wait</th></tr></thead><tbody><tr><td>Release</td><td>6</td><td>3 h 20 min</td></tr><tr><td>Hand over</td><td>2</td><td>45 min</td></tr></tbody></table>
<p>Ask for it by its message type, <code>IFTDGN</code>, and <a href="/blog/">read the rest</a>.</p>`;

export const richTextExamples = defineExamples(richText, {
  article: { props: { variant: 'article', title: 'A port community system in plain words', body: article } },
  aside: {
    props: {
      variant: 'aside',
      title: 'Slugs, honestly',
      body: '<p>They come at night, they like what you like, and nothing you have read about coffee grounds is true.</p><p>What works is a torch, a bucket and <em>eleven minutes</em> after rain. Sow twice as much as you need and give them a third.</p><ol><li>Water in the morning.</li><li>Plant out late, and large.</li><li>Forgive one.</li></ol>',
      image: { src: '/examples/windowsill.svg', alt: 'Seedlings in pots on a windowsill', width: 800, height: 800 },
    },
  },
  minimal: { props: { body: '<p>Tidewater and Hollyhock are demo brands.</p>' } },
  longGerman: {
    props: {
      variant: 'article',
      title: 'Gefahrgut\u00ADbeförderungs\u00ADvorschriften',
      body: '<p>Die Gefahrgutbeförderungsverordnung verlangt eine Anmeldung spätestens vierundzwanzig Stunden vor dem Einlaufen. Containerstellplatzreservierungen und Liegeplatzzuweisungen bleiben davon unberührt.</p>',
    },
  },
  arabic: {
    props: {
      variant: 'aside',
      title: 'عن البزاق، بصدق',
      body: '<p>يأتي ليلًا، ويحب ما تحب، ولا شيء مما قرأته عن القهوة صحيح.</p><ul><li>اسقِ صباحًا.</li><li>ازرع متأخرًا.</li></ul>',
    },
  },
});
