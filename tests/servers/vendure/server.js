// A headless Vendure for tests: loopback only, in memory, no telemetry, no mail.
// CONCIERGE_VENDURE_PORT names the port, CONCIERGE_VENDURE_LIMIT how many records a list gives at
// most; CONCIERGE_VENDURE_BARE leaves our custom fields out.
process.env.VENDURE_DISABLE_TELEMETRY = 'true';
process.env.TZ = 'UTC';
// Node 18 has it, and does not show it; with it, Vendure runs there as well.
globalThis.crypto ??= require('crypto').webcrypto;
const {
  bootstrap, DefaultLogger, LogLevel, dummyPaymentHandler, manualFulfillmentHandler,
  orderPercentageDiscount, minimumOrderAmount,
} = require('@vendure/core');

const port = Number(process.env.CONCIERGE_VENDURE_PORT);
const ours = {
  Customer: [
    { name: 'conciergeTags', type: 'string', list: true },
    { name: 'conciergeSizeDress', type: 'string' },
    { name: 'loyaltyPoints', type: 'int' },
  ],
  Order: [{ name: 'conciergeReference', type: 'string' }],
};

bootstrap({
  logger: new DefaultLogger({ level: LogLevel.Error }),
  apiOptions: {
    hostname: '127.0.0.1',
    port,
    adminApiPath: 'admin-api',
    shopApiPath: 'shop-api',
    adminListQueryLimit: Number(process.env.CONCIERGE_VENDURE_LIMIT || 1000),
  },
  authOptions: {
    tokenMethod: ['bearer', 'api-key'],
    requireVerification: false,
    // Hashing is made to be slow: a third of a second for each of a hundred sign-ins.
    passwordHashingStrategy: { hash: async word => word, check: async (word, kept) => word === kept },
    superadminCredentials: { identifier: 'superadmin', password: 'superadmin' },
    cookieOptions: { secret: 'loopback-test-only' },
  },
  dbConnectionOptions: {
    type: 'better-sqlite3', database: ':memory:', synchronize: true, logging: false,
  },
  paymentOptions: { paymentMethodHandlers: [dummyPaymentHandler] },
  shippingOptions: { fulfillmentHandlers: [manualFulfillmentHandler] },
  promotionOptions: {
    promotionConditions: [minimumOrderAmount], promotionActions: [orderPercentageDiscount],
  },
  plugins: [],
  customFields: process.env.CONCIERGE_VENDURE_BARE ? {} : ours,
}).then(app => {
  console.log(JSON.stringify({ ready: port }));
  for (const sign of ['SIGINT', 'SIGTERM']) {
    process.on(sign, () => app.close().then(() => process.exit(0)));
  }
}, error => { console.error(error); process.exit(1); });
