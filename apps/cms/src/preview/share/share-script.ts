/** Writes times in the reader's own zone, draws the draft in the frame, and lets a click on a section choose it in the form. It stands in the page as it is here. */
export const shareScript = `
const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
const place = (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ') + ' time';
const clock = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit' });
for (const time of document.querySelectorAll('time')) {
  const words = clock.format(new Date(time.dateTime)).replace(' at ', ', ');
  time.textContent = 'named' in time.dataset ? words + ' (' + place + ')' : words;
  time.title = place;
}
const frame = document.querySelector('iframe');
if (frame) {
  const { subject, facts, rowOf, rows } = JSON.parse(document.querySelector('#draft').textContent);
  const site = new URL(frame.dataset.shell).origin;
  const away = document.querySelector('#away');
  const choice = document.querySelector('#section');
  const version = 1;
  const send = (message) => frame.contentWindow.postMessage({ version, ...message }, site);
  const focus = () => {
    const section = rowOf.indexOf(rows.indexOf(choice.value));
    send({ type: 'pantograph-preview-focus', section: section < 0 ? null : section });
  };
  let isReady = false;
  addEventListener('message', ({ data, origin, source }) => {
    if (origin !== site || source !== frame.contentWindow || data?.version !== version) return;
    if (data.type === 'pantograph-preview-ready') {
      isReady = true;
      away.hidden = true;
      frame.hidden = false;
      send({ type: 'pantograph-preview', subject, facts });
      focus();
    } else if (data.type === 'pantograph-preview-select') {
      choice.value = rows[rowOf[data.section]] ?? '';
      focus();
      document.querySelector('#text').focus();
    }
  });
  choice.addEventListener('change', focus);
  setTimeout(() => {
    if (isReady) return;
    away.hidden = false;
    frame.hidden = true;
  }, 6000);
  frame.src = frame.dataset.shell;
}
`;
