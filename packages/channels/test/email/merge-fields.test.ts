import { describe, expect, test } from 'vitest';
import { channelSetting } from '../channel-setting.js';
import { htmlOf } from './html-of.js';
import { flat, readHtml } from './read-html.js';
import { sampleEmail } from './sample-email.js';

const setting = channelSetting('tidewater');
const greeting = {
  title: 'Hello {{first_name|there}}',
  sections: [{ section: 'hero', title: 'Dear {{ first_name | friend }}, come' }],
};

describe('a merge field', () => {
  test.each([
    ['generic', 'Dear friend, come'],
    ['hubspot', "Dear {{ personalization_token('contact.firstname', 'friend') }}, come"],
    ['mailchimp', 'Dear *|IF:FNAME|**|FNAME|**|ELSE:|*friend*|END:IF|*, come'],
    ['marketo', 'Dear {{lead.First Name:default=friend}}, come'],
    ['salesforce', "Dear %%=IIF(EMPTY(AttributeValue('FirstName')),'friend',AttributeValue('FirstName'))=%%, come"],
  ])('is written for %s as it reads one, with its fallback', async (service, written) => {
    const html = await htmlOf(sampleEmail(greeting), setting, service);
    expect(readHtml(html).text).toContain(written);
    expect(await htmlOf(sampleEmail(greeting), setting, service, 'txt')).toContain(written);
    const [subject] = (await htmlOf(sampleEmail(greeting), setting, service, 'subject.txt')).split('\n');
    expect(subject).toBe(written.replace('Dear', 'Hello').replace('friend', 'there').replace(', come', ''));
  });

  test.each([
    ['hubspot', '{{ unsubscribe_link }}', '{{ site_settings.company_street_address_1 }}'],
    ['mailchimp', '*|UNSUB|*', '*|LIST:ADDRESSLINE|*'],
    ['marketo', '{{system.unsubscribeLink}}', 'Tidewater, Quay 0, 20457 Hamburg'],
    ['salesforce', '%%unsub_center_url%%', '%%Member_Addr%%'],
    ['generic', 'mailto:post@tidewater.example?subject=unsubscribe', 'Tidewater, Quay 0, 20457 Hamburg'],
  ])('%s unsubscribes readers itself, and knows where the sender lives', async (service, link, address) => {
    const { links, text } = readHtml(await htmlOf(sampleEmail(), setting, service));
    expect(links).toContain(link);
    expect(text).toContain(address);
    const plain = await htmlOf(sampleEmail(), setting, service, 'txt');
    expect(plain).toContain(`Unsubscribe: ${link}`);
    expect(plain).toContain(address);
  });
});

/** All that a service would carry out: what stands between its signs. */
const instructions: Readonly<Record<string, RegExp>> = {
  generic: /\{\{.*?\}\}|\*\|.*?\|\*|%%.*?%%/g,
  hubspot: /\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\}/gs,
  mailchimp: /\*\|.*?\|\*/gs,
  marketo: /\{\{.*?\}\}|\$!?\{.*?\}|#(?:set|if|foreach)\(/gs,
  salesforce: /%%.*?%%|\{\{.*?\}\}|\{%.*?%\}|\{!.*?\}/gs,
};

/** What a merge field becomes, whose fallback ends nothing. */
const own: Readonly<Record<string, RegExp>> = {
  hubspot: /^\{\{ personalization_token\('contact\.firstname', '(?:[^'\\{}]|\\\\)*'\) \}\}$/,
  marketo: /^\{\{lead\.First Name:default=[^{}]*\}\}$/,
  salesforce: /^%%=IIF\(EMPTY\(AttributeValue\('FirstName'\)\),'(?:(?!%%)[^'"])*',AttributeValue\('FirstName'\)\)=%%$/,
};

// biome-ignore-start lint/suspicious/noTemplateCurlyInString: Velocity's notation.
const hostile = [
  '{{ contact.email }}',
  '{{{contact.email}}}',
  '{{first_name|there}}{{ unsubscribe_link_all }}',
  '{% for c in contacts %}x{% endfor %}',
  '{# a #}',
  '{{first_name|{{ contact.email }}}}',
  "{{first_name|', contact.email, '}}",
  '{{first_name|\\}}',
  '*|EMAIL|*',
  '*{{first_name|x}}|EMAIL|*',
  '*|{{first_name|*}}|EMAIL|*',
  '**||EMAIL||**',
  '%%EmailAddr%%',
  '%%[ SET @x = 1 ]%%',
  '%%=Lookup("a","b")=%%',
  "{{first_name|')=%%%%=Lookup('}}",
  '{!Contact.Email}',
  '${lead.Email} $!{lead.Email} #set($a=1) #if(1)',
  '{{system.unsubscribeLink}}',
];

// biome-ignore-end lint/suspicious/noTemplateCurlyInString: Velocity's notation.

describe.each(Object.keys(instructions))('for %s', (service) => {
  const found = (text: string) => new Set(text.match(instructions[service] as RegExp) ?? []);

  test.each(hostile)('the text %s is words, and tells the service nothing', async (text) => {
    const withText = (words: string) =>
      sampleEmail({
        title: words,
        description: words,
        legal: words,
        action: { label: words, href: 'https://www.tidewater.example/{{ contact.email }}/*|EMAIL|*?a=%%EmailAddr%%' },
        sections: [
          {
            section: 'hero',
            title: words,
            body: words,
            image: { src: 'https://a.example/{{x}}.png', alt: words, width: 9, height: 9 },
          },
          { section: 'rich-text', body: `<p>${words}</p><p>{<blink>{ contact.email }</blink>}</p>` },
        ],
      });
    for (const ending of ['html', 'txt', 'subject.txt']) {
      const known = found(await htmlOf(withText('Dear {{first_name|there}}'), setting, service, ending));
      const told = found(await htmlOf(withText(text), setting, service, ending));
      const fresh = [...told].filter((one) => !known.has(one) && !own[service]?.test(one));
      expect(fresh, ending).toEqual([]);
    }
  });
});

test.each(['{{ contact.email }}', '*|EMAIL|*', '100 %', '5 * 3 | 2', '{a}'])(
  'the text %s reads as it was written',
  async (text) => {
    const document = sampleEmail({ sections: [{ section: 'hero', title: text }] });
    expect(readHtml(await htmlOf(document, setting, 'hubspot')).text).toContain(text);
    expect(flat(await htmlOf(document, setting, 'hubspot', 'txt'))).toContain(text);
  },
);
