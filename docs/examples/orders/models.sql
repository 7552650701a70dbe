-- Models: one name per kind of document. No table is designed; documents are JSON.
-- The model's view carries its privileges: SELECT reads, INSERT creates,
-- UPDATE(state) fires transitions, UPDATE(data) changes documents.

SELECT ef_create_model('order', entity_type => 'RAW_DATA', entity_source => 'API_REQUEST');
SELECT ef_create_model('payment', entity_type => 'DERIVED_DATA', entity_source => 'EXTERNAL_DATA_SOURCE',
                       depends_on => '{order}');
SELECT ef_create_model('shipment', entity_type => 'DERIVED_DATA', entity_source => 'ENTITY_UPDATE',
                       depends_on => '{order}');

-- The warehouse ships orders, which makes shipments; delivering one changes its order.
-- It sees no payment.
GRANT SELECT, UPDATE (state, data) ON ef."order" TO warehouse;
GRANT SELECT, INSERT, UPDATE (state, data) ON ef.shipment TO warehouse;
