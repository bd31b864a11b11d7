// A headless Vendure for tests: loopback only, in memory, no telemetry, no mail.
// CONCIERGE_VENDURE_PORT names the port; CONCIERGE_VENDURE_BARE leaves our custom fields out;
// CONCIERGE_VENDURE_SESSION says how long a sign-in lasts, such as "1h".
process.env.VENDURE_DISABLE_TELEMETRY = 'true';
process.env.TZ = 'UTC';
const {
  bootstrap, DefaultLogger, LogLevel, dummyPaymentHandler, manualFulfillmentHandler,
  orderPercentageDiscount, minimumOrderAmount,
} = require('@vendure/core');

const port = Number(process.env.CONCIERGE_VENDURE_PORT);
const ours = [
  { name: 'conciergeTags', type: 'string', list: true },
  { name: 'conciergeSizeDress', type: 'string' },
  { name: 'loyaltyPoints', type: 'int' },
];

bootstrap({
  logger: new DefaultLogger({ level: LogLevel.Error }),
  apiOptions: {
    hostname: '127.0.0.1',
    port,
    adminApiPath: 'admin-api',
    shopApiPath: 'shop-api',
  },
  authOptions: {
    tokenMethod: ['bearer', 'api-key'],
    requireVerification: false,
    sessionDuration: process.env.CONCIERGE_VENDURE_SESSION || '1y',
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
  customFields: process.env.CONCIERGE_VENDURE_BARE ? {} : { Customer: ours, Order: [{ name: 'conciergeReference', type: 'string' }] },
}).then(app => {
  console.log(JSON.stringify({ ready: port }));
  for (const sign of ['SIGINT', 'SIGTERM']) {
    process.on(sign, () => app.close().then(() => process.exit(0)));
  }
}, error => { console.error(error); process.exit(1); });
