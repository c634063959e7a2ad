/**
 * A kiosk: choose a service, say whether one goes first, and get a number. What was asked for is kept in the tab until it is answered, with its Idempotency-Key: whoever
 * loads the page anew in between, or loses the line, gets the number that was given and not a second one. The number goes away by itself after half a minute.
 */
export const KIOSK_SCRIPT = `
(() => {
  const kiosk = document.getElementById('kiosk');
  const [lane, number] = ['lane', 'number'].map((id) => document.getElementById(id));
  const PENDING = 'rakor-kiosk ' + kiosk.dataset.tickets;
  const SHOWN_MS = 30000;
  let goes;
  let chosen;

  const show = (ticket) => {
    for (const name of ['number', 'serviceName']) number.querySelector('[data-shows=' + name + ']').textContent = ticket[name];
    const code = number.querySelector('img');
    code.src = kiosk.dataset.codes.replace('{id}', ticket.id);
    lane.close();
    number.showModal();
    if (kiosk.dataset.print === 'auto') code.onload = () => print();
    clearTimeout(goes);
    goes = setTimeout(() => number.close(), SHOWN_MS);
  };
  const take = async ({ key, body }) => {
    const ticket = await rakorAct(kiosk.dataset.tickets, JSON.stringify(body), '', key);
    sessionStorage.removeItem(PENDING);
    if (ticket) show(ticket);
    else lane.close();
  };

  document.addEventListener('click', (event) => {
    const button = event.target.closest('button');
    if (button?.dataset.service !== undefined) {
      chosen = button.dataset.service;
      lane.querySelector('h2').textContent = button.dataset.name;
      lane.showModal();
    }
    if (button?.dataset.need !== undefined && sessionStorage.getItem(PENDING) === null) {
      const need = button.dataset.need;
      const body = { serviceId: chosen, channel: kiosk.dataset.channel, ...(need !== '' && { need }) };
      const wish = { key: [...crypto.getRandomValues(new Uint8Array(16))].join('-'), body };
      sessionStorage.setItem(PENDING, JSON.stringify(wish));
      take(wish);
    }
    if (button?.dataset.prints !== undefined) print();
  });

  const left = sessionStorage.getItem(PENDING);
  if (left !== null) take(JSON.parse(left));
})();
`;
