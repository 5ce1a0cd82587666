/**
 * A process that speaks the engine's wire and behaves as it is told: `BEHAVIOUR` says how
 * it opens, the name of a call says what becomes of it.
 */
const behaviour = process.env['BEHAVIOUR'] ?? 'ready';
const tell = (message) => process.send(message);
const reply = (id, value) => tell({ type: 'reply', id, reply: { ok: true, value } });

const opens = {
  ready: () => tell({ type: 'ready' }),
  slowly: () => setTimeout(() => tell({ type: 'ready' }), 200),
  'not at all': () => process.exit(1),
  'after an update': () => {
    tell({ type: 'migrating', done: 0, of: 2 });
    tell({ type: 'migrating', done: 1, of: 2 });
    setTimeout(() => tell({ type: 'ready' }), 200);
  },
  refused: () => {
    const error = {
      code: 'folder-in-use',
      message: 'Another Hallway has this folder.',
      details: {}
    };
    tell({ type: 'failed', error });
  }
};

const calls = {
  echo: ({ id, input }) => reply(id, input),
  pid: ({ id }) => reply(id, process.pid),
  slow: ({ id, input }) => setTimeout(() => reply(id, 'done'), input),
  die: () => process.exit(3),
  // A name of the contract that may take minutes.
  forgetPerson: ({ id, input }) => {
    const end = Date.now() + input;
    while (Date.now() < end);
    reply(id, 'done');
  },
  hang: () => {
    for (;;);
  }
};

process.on('message', (message) => {
  switch (message.type) {
    case 'open':
      return opens[behaviour]();
    case 'call':
      return calls[message.name](message);
    case 'ping':
      return tell({ type: 'pong' });
    case 'close':
      if (behaviour === 'slowly') return undefined;
      tell({ type: 'closed' });
      return process.exit(0);
    default:
      return tell({ type: 'log', level: 'info', message: `heard ${JSON.stringify(message)}` });
  }
});
