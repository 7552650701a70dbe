-- Criteria x documents x expected verdict, each with the rule of docs/semantics.md that it follows.
-- Needs fuzz_criterion(json, jsonb) and fuzz_criterion_form(json); raises when a case goes another way than expected.
-- The entity is in its seventh revision: state "Shipped", from "Processed" by "ship", created 2024-02-29 12:00:00 UTC,
-- updated 2024-03-01 00:00:00.5 UTC; a member "unborn" takes all of that away, a member "previous" is the document before.

CREATE TEMPORARY TABLE criterion_case (
	number int GENERATED ALWAYS AS IDENTITY,
	rule text NOT NULL,
	criterion text NOT NULL,
	data text NOT NULL,
	expected text NOT NULL		-- true; false, or false with its reason; SQLSTATE, or that and a pattern of "message|detail|hint"
);

-- A comparison of $.v; one of another path; one of a lifecycle field; a group.
CREATE FUNCTION pg_temp.v(operator text, operand text) RETURNS text LANGUAGE sql AS
$$SELECT format('{"type":"simple","jsonPath":"$.v","operatorType":"%s"%s}', operator, ',"value":' || operand)$$;
CREATE FUNCTION pg_temp.v(operator text) RETURNS text LANGUAGE sql AS
$$SELECT format('{"type":"simple","jsonPath":"$.v","operatorType":"%s"}', operator)$$;
CREATE FUNCTION pg_temp.p(path text, operator text, operand text) RETURNS text LANGUAGE sql AS
$$SELECT format('{"type":"simple","jsonPath":"%s","operatorType":"%s"%s}', path, operator, COALESCE(',"value":' || operand, ''))$$;
CREATE FUNCTION pg_temp.l(field text, operator text, operand text) RETURNS text LANGUAGE sql AS
$$SELECT format('{"type":"lifecycle","field":"%s","operatorType":"%s"%s}', field, operator, COALESCE(',"value":' || operand, ''))$$;
CREATE FUNCTION pg_temp.g(operator text, VARIADIC conditions text[]) RETURNS text LANGUAGE sql AS
$$SELECT format('{"type":"group","operator":"%s","conditions":[%s]}', operator, array_to_string(conditions, ','))$$;
CREATE FUNCTION pg_temp.f(name text) RETURNS text LANGUAGE sql AS
$$SELECT format('{"type":"function","function":{"name":"%s"}}', name)$$;
CREATE FUNCTION pg_temp.j(expression text) RETURNS text LANGUAGE sql AS
$$SELECT json_build_object('type', 'jsonpath', 'expression', expression)::text$$;
CREATE FUNCTION pg_temp.a("values" text) RETURNS text LANGUAGE sql AS
$$SELECT format('{"type":"array","jsonPath":"$.v","values":%s}', "values")$$;

INSERT INTO criterion_case (rule, criterion, data, expected) VALUES
-- rule 4: null is always true
('4', 'null', '{}', 'true'),
('4', pg_temp.g('AND', 'null'), '{}', 'true'),

-- rule 4.2: equality by kind
('4.2', pg_temp.v('EQUALS', '"a"'), '{"v":"a"}', 'true'),
('4.2', pg_temp.v('EQUALS', '"a"'), '{"v":"b"}', 'false: $.v is "b", not EQUALS "a"'),
('4.2', pg_temp.v('EQUALS', '30'), '{"v":"30"}', 'false: $.v is "30", a string, and EQUALS 30 compares numbers only'),
('4.2', pg_temp.v('EQUALS', '"30"'), '{"v":30}', 'false: $.v is 30, a number, and EQUALS "30" compares strings only'),
('4.2', pg_temp.v('EQUALS', 'true'), '{"v":true}', 'true'),
('4.2', pg_temp.v('EQUALS', 'true'), '{"v":false}', 'false: $.v is false, not EQUALS true'),
('4.2', pg_temp.v('EQUALS', 'true'), '{"v":"true"}', 'false'),
('4.2', pg_temp.v('EQUALS', 'false'), '{"v":0}', 'false'),
('4.2', pg_temp.v('EQUALS', '{"a":1,"b":[2]}'), '{"v":{"b":[2.0],"a":1}}', 'true'),
('4.2', pg_temp.v('EQUALS', '{"a":1}'), '{"v":{"a":1,"b":2}}', 'false'),
('4.2', pg_temp.v('EQUALS', '[1,2]'), '{"v":[1,2]}', 'true'),
('4.2', pg_temp.v('EQUALS', '[1,2]'), '{"v":[2,1]}', 'false'),
('4.2', pg_temp.v('EQUALS', '[]'), '{"v":{}}', 'false: $.v is {}, an object, and EQUALS [] compares arrays only'),
('4.2', pg_temp.v('EQUALS', '""'), '{"v":""}', 'true'),
('4.2', pg_temp.p('$', 'EQUALS', '{"v":1}'), '{"v":1}', 'true'),
('4.1', pg_temp.v('EQUALS', '"a"'), '{}', 'false: $.v is absent'),
('4.1', pg_temp.v('EQUALS', '"a"'), '{"v":null}', 'false: $.v is null'),
('4.1', pg_temp.v('EQUALS', 'null'), '{"v":null}', '22023'),
('4.1', pg_temp.v('EQUALS'), '{"v":null}', '22023 operator EQUALS cannot take this value|The field "value" is missing.|%IS_NULL%'),

-- rules 4.1 and 4.2: inequality; another kind is no match either
('4.2', pg_temp.v('NOT_EQUAL', '"a"'), '{"v":"b"}', 'true'),
('4.2', pg_temp.v('NOT_EQUAL', '"a"'), '{"v":"a"}', 'false: $.v is "a", so that NOT_EQUAL "a" does not hold'),
('4.2', pg_temp.v('NOT_EQUAL', '"a"'), '{"v":1}', 'false: $.v is 1, a number, and NOT_EQUAL "a" compares strings only'),
('4.2', pg_temp.v('NOT_EQUAL', '1'), '{"v":true}', 'false'),
('4.2', pg_temp.v('NOT_EQUAL', '[]'), '{"v":{}}', 'false'),
('4.2', pg_temp.v('NOT_EQUAL', '[]'), '{"v":[1]}', 'true'),
('4.2', pg_temp.v('NOT_EQUAL', '{}'), '{"v":{"a":1}}', 'true'),
('4.2', pg_temp.v('NOT_EQUAL', 'true'), '{"v":false}', 'true'),
('4.1', pg_temp.v('NOT_EQUAL', '"a"'), '{}', 'false: $.v is absent'),
('4.1', pg_temp.v('NOT_EQUAL', '"a"'), '{"v":null}', 'false: $.v is null'),
('4.1', pg_temp.v('NOT_EQUAL', 'null'), '{"v":1}', '22023'),

-- rule 4.3: numbers are exact decimals
('4.3', pg_temp.v('EQUALS', '1'), '{"v":1.0}', 'true'),
('4.3', pg_temp.v('EQUALS', '1000'), '{"v":1e3}', 'true'),
('4.3', pg_temp.v('EQUALS', '0.3'), '{"v":0.30000000000000004}', 'false'),
('4.3', pg_temp.v('EQUALS', '9007199254740993'), '{"v":9007199254740992}', 'false'),
('4.3', pg_temp.v('GREATER_THAN', '9007199254740992'), '{"v":9007199254740993}', 'true'),
('4.3', pg_temp.v('EQUALS', '0'), '{"v":-0}', 'true'),
('4.3', pg_temp.v('GREATER_THAN', '100'), '{"v":40}', 'false: $.v is 40, not GREATER_THAN 100'),
('4.3', pg_temp.v('GREATER_THAN', '100'), '{"v":100}', 'false'),
('4.3', pg_temp.v('GREATER_THAN', '100'), '{"v":100.0000000000000000001}', 'true'),
('4.3', pg_temp.v('GREATER_OR_EQUAL', '12.78'), '{"v":12}', 'false'),
('4.3', pg_temp.v('GREATER_OR_EQUAL', '12.78'), '{"v":13}', 'true'),
('4.3', pg_temp.v('GREATER_OR_EQUAL', '100'), '{"v":100.00}', 'true'),
('4.3', pg_temp.v('LESS_THAN', '100'), '{"v":99.9}', 'true'),
('4.3', pg_temp.v('LESS_THAN', '100'), '{"v":100}', 'false'),
('4.3', pg_temp.v('LESS_OR_EQUAL', '100'), '{"v":100}', 'true'),
('4.3', pg_temp.v('LESS_OR_EQUAL', '-1'), '{"v":-2}', 'true'),
('4.2', pg_temp.v('GREATER_THAN', '100'), '{"v":"500"}', 'false: $.v is "500", a string, and GREATER_THAN 100 compares numbers only'),
('4.2', pg_temp.v('GREATER_THAN', '100'), '{"v":true}', 'false'),
('4.2', pg_temp.v('GREATER_THAN', '100'), '{"v":[500]}', 'false'),
('4.1', pg_temp.v('GREATER_THAN', '100'), '{}', 'false: $.v is absent'),
('4.1', pg_temp.v('LESS_THAN', '100'), '{"v":null}', 'false: $.v is null'),

-- rules 4.3 and 4.5: strings compare bytewise, dates on an unknown path too
('4.3', pg_temp.v('GREATER_THAN', '"B"'), '{"v":"a"}', 'true'),
('4.3', pg_temp.v('LESS_THAN', '"a"'), '{"v":"B"}', 'true'),
('4.3', pg_temp.v('LESS_THAN', '"ab"'), '{"v":"a"}', 'true'),
('4.3', pg_temp.v('GREATER_OR_EQUAL', '"é"'), '{"v":"z"}', 'false'),
('4.3', pg_temp.v('EQUALS', '"\u00e9"'), '{"v":"e\u0301"}', 'false'),
('4.3', pg_temp.v('GREATER_THAN', '"10"'), '{"v":"9"}', 'true'),
('4.5', pg_temp.v('GREATER_THAN', '"2024-02-28"'), '{"v":"2024-02-29T10:00:00Z"}', 'true'),
('4.5', pg_temp.v('EQUALS', '"2024-02-29T10:00:00Z"'), '{"v":"2024-02-29T11:00:00+01:00"}', 'false'),

-- What has no order is refused
('4.2', pg_temp.v('GREATER_THAN', 'true'), '{}', '22023'),
('4.2', pg_temp.v('LESS_THAN', '[1]'), '{}', '22023'),
('4.2', pg_temp.v('LESS_OR_EQUAL', '{}'), '{}', '22023'),
('4.2', pg_temp.v('GREATER_OR_EQUAL', 'null'), '{}', '22023'),

-- rule 4.5: BETWEEN
('4.5', pg_temp.v('BETWEEN', '[1,3]'), '{"v":2}', 'true'),
('4.5', pg_temp.v('BETWEEN', '[1,3]'), '{"v":1}', 'false: $.v is 1, not BETWEEN [1,3]'),
('4.5', pg_temp.v('BETWEEN', '[1,3]'), '{"v":3}', 'false'),
('4.5', pg_temp.v('BETWEEN_INCLUSIVE', '[1,3]'), '{"v":1.0}', 'true'),
('4.5', pg_temp.v('BETWEEN_INCLUSIVE', '[1,3]'), '{"v":3}', 'true'),
('4.5', pg_temp.v('BETWEEN_INCLUSIVE', '[1,3]'), '{"v":3.01}', 'false'),
('4.5', pg_temp.v('BETWEEN', '["a","c"]'), '{"v":"b"}', 'true'),
('4.5', pg_temp.v('BETWEEN_INCLUSIVE', '["a","c"]'), '{"v":"c"}', 'true'),
('4.5', pg_temp.v('BETWEEN_INCLUSIVE', '["a","c"]'), '{"v":"ca"}', 'false'),
('4.5', pg_temp.v('BETWEEN', '[3,1]'), '{"v":2}', 'false'),
('4.2', pg_temp.v('BETWEEN', '[1,3]'), '{"v":"2"}', 'false'),
('4.1', pg_temp.v('BETWEEN', '[1,3]'), '{}', 'false'),
('4.5', pg_temp.v('BETWEEN', '[1]'), '{}', '22023'),
('4.5', pg_temp.v('BETWEEN', '[1,2,3]'), '{}', '22023'),
('4.5', pg_temp.v('BETWEEN', '[1,"3"]'), '{}', '22023'),
('4.5', pg_temp.v('BETWEEN', '[true,false]'), '{}', '22023'),
('4.5', pg_temp.v('BETWEEN', '5'), '{}', '22023 operator BETWEEN cannot take this value|The field "value" is 5, of type number.|Give [low, high]: two numbers or two strings.'),

-- rule 4.3: string operators
('4.3', pg_temp.v('CONTAINS', '"b"'), '{"v":"abc"}', 'true'),
('4.3', pg_temp.v('CONTAINS', '"B"'), '{"v":"abc"}', 'false: $.v is "abc", not CONTAINS "B"'),
('4.3', pg_temp.v('CONTAINS', '""'), '{"v":""}', 'true'),
('4.3', pg_temp.v('CONTAINS', '"abcd"'), '{"v":"abc"}', 'false'),
('4.3', pg_temp.v('CONTAINS', '"1"'), '{"v":123}', 'false: $.v is 123, a number, and CONTAINS "1" compares strings only'),
('4.3', pg_temp.v('CONTAINS', '"a"'), '{"v":["a"]}', 'false: $.v is ["a"], an array, and CONTAINS "a" compares strings only'),
('4.3', pg_temp.v('NOT_CONTAINS', '"x"'), '{"v":"abc"}', 'true'),
('4.3', pg_temp.v('NOT_CONTAINS', '"b"'), '{"v":"abc"}', 'false: $.v is "abc", so that NOT_CONTAINS "b" does not hold'),
('4.3', pg_temp.v('NOT_CONTAINS', '"x"'), '{"v":123}', 'false'),
('4.3', pg_temp.v('NOT_CONTAINS', '"x"'), '{"v":true}', 'false'),
('4.1', pg_temp.v('NOT_CONTAINS', '"x"'), '{}', 'false: $.v is absent'),
('4.1', pg_temp.v('NOT_CONTAINS', '"x"'), '{"v":null}', 'false: $.v is null'),
('4.3', pg_temp.v('STARTS_WITH', '"ab"'), '{"v":"abc"}', 'true'),
('4.3', pg_temp.v('STARTS_WITH', '"bc"'), '{"v":"abc"}', 'false'),
('4.3', pg_temp.v('NOT_STARTS_WITH', '"bc"'), '{"v":"abc"}', 'true'),
('4.1', pg_temp.v('NOT_STARTS_WITH', '"bc"'), '{}', 'false'),
('4.3', pg_temp.v('NOT_STARTS_WITH', '"bc"'), '{"v":{}}', 'false'),
('4.3', pg_temp.v('ENDS_WITH', '"bc"'), '{"v":"abc"}', 'true'),
('4.3', pg_temp.v('ENDS_WITH', '"ab"'), '{"v":"abc"}', 'false'),
('4.3', pg_temp.v('NOT_ENDS_WITH', '"ab"'), '{"v":"abc"}', 'true'),
('4.3', pg_temp.v('NOT_ENDS_WITH', '"bc"'), '{"v":"abc"}', 'false'),
('4.1', pg_temp.v('NOT_ENDS_WITH', '"ab"'), '{"v":null}', 'false'),
('4.3', pg_temp.v('CONTAINS', '5'), '{}', '22023 operator CONTAINS cannot take this value|%|Give a string: this operator compares strings only.'),
('4.3', pg_temp.v('STARTS_WITH', 'null'), '{}', '22023'),
('4.3', pg_temp.v('ENDS_WITH', '["a"]'), '{}', '22023'),

-- rule 4.5: operators that fold case
('4.5', pg_temp.v('IEQUALS', '"ABC"'), '{"v":"aBc"}', 'true'),
('4.5', pg_temp.v('IEQUALS', '"ÄÖ"'), '{"v":"äÖ"}', 'true'),
('4.5', pg_temp.v('IEQUALS', '"abc"'), '{"v":"abd"}', 'false: $.v is "abd", not IEQUALS "abc"'),
('4.5', pg_temp.v('IEQUALS', '"1"'), '{"v":1}', 'false'),
('4.5', pg_temp.v('INOT_EQUAL', '"ABC"'), '{"v":"abc"}', 'false'),
('4.5', pg_temp.v('INOT_EQUAL', '"ABC"'), '{"v":"abd"}', 'true'),
('4.1', pg_temp.v('INOT_EQUAL', '"ABC"'), '{}', 'false'),
('4.5', pg_temp.v('ICONTAINS', '"BC"'), '{"v":"xbCd"}', 'true'),
('4.5', pg_temp.v('INOT_CONTAINS', '"BC"'), '{"v":"xbCd"}', 'false'),
('4.5', pg_temp.v('INOT_CONTAINS', '"BC"'), '{"v":7}', 'false'),
('4.5', pg_temp.v('ISTARTS_WITH', '"XB"'), '{"v":"xbCd"}', 'true'),
('4.5', pg_temp.v('INOT_STARTS_WITH', '"XB"'), '{"v":"xbCd"}', 'false'),
('4.5', pg_temp.v('IENDS_WITH', '"cD"'), '{"v":"xbCd"}', 'true'),
('4.5', pg_temp.v('INOT_ENDS_WITH', '"cD"'), '{"v":"xbCdx"}', 'true'),
('4.5', pg_temp.v('IEQUALS', '1'), '{}', '22023'),

-- rules 4.4 and 2.5: LIKE and MATCHES_PATTERN are about the whole string
('4.4', pg_temp.v('LIKE', '"a%"'), '{"v":"abc"}', 'true'),
('4.4', pg_temp.v('LIKE', '"b%"'), '{"v":"abc"}', 'false: $.v is "abc", not LIKE "b%"'),
('4.4', pg_temp.v('LIKE', '"b"'), '{"v":"abc"}', 'false'),
('4.4', pg_temp.v('LIKE', '"_b_"'), '{"v":"äbc"}', 'true'),
('4.4', pg_temp.v('LIKE', '"__bc"'), '{"v":"äbc"}', 'false'),
('4.4', pg_temp.v('LIKE', '"100\\%"'), '{"v":"100%"}', 'true'),
('4.4', pg_temp.v('LIKE', '"100\\%"'), '{"v":"100x"}', 'false'),
('4.4', pg_temp.v('LIKE', '"a\\\\"'), '{"v":"a\\"}', 'true'),
('4.4', pg_temp.v('LIKE', '"a\\"'), '{"v":"a"}', '22023'),
('4.4', pg_temp.v('LIKE', '""'), '{"v":""}', 'true'),
('4.4', pg_temp.v('LIKE', '"a%b"'), '{"v":"a\nb"}', 'true'),
('4.4', pg_temp.v('LIKE', '"%"'), '{"v":5}', 'false'),
('4.1', pg_temp.v('LIKE', '"%"'), '{"v":null}', 'false'),
('4.4', pg_temp.v('LIKE', '"' || repeat('a', 4097) || '"'), '{}', '54000'),
('4.4', pg_temp.v('MATCHES_PATTERN', '"[a-c]+"'), '{"v":"abc"}', 'true'),
('4.4', pg_temp.v('MATCHES_PATTERN', '"[a-c]+"'), '{"v":"abcd"}', 'false: $.v is "abcd", not MATCHES_PATTERN "[a-c]+"'),
('4.4', pg_temp.v('MATCHES_PATTERN', '"a|ab"'), '{"v":"ab"}', 'true'),
('4.4', pg_temp.v('MATCHES_PATTERN', '"a*?"'), '{"v":"aaa"}', 'true'),
('4.4', pg_temp.v('MATCHES_PATTERN', '"(?i)ABC"'), '{"v":"abc"}', 'true'),
('4.4', pg_temp.v('MATCHES_PATTERN', '"(?n)a"'), '{"v":"x\na\ny"}', 'false'),
('4.4', pg_temp.v('MATCHES_PATTERN', '"(.)\\1"'), '{"v":"ää"}', 'true'),
('4.4', pg_temp.v('MATCHES_PATTERN', '"\\d{3}"'), '{"v":"123"}', 'true'),
('4.4', pg_temp.v('MATCHES_PATTERN', '"\\d{3}"'), '{"v":123}', 'false'),
('2.5', pg_temp.v('MATCHES_PATTERN', '"(a"'), '{}', '22023 pattern of a criterion is not a valid regular expression|The pattern "(a" does not compile: parentheses () not balanced.|%'),
('2.5', pg_temp.v('MATCHES_PATTERN', '"a)|(b"'), '{}', '22023'),
('2.5', pg_temp.v('MATCHES_PATTERN', '"(?x)a #"'), '{}', '22023'),
('2.5', pg_temp.v('MATCHES_PATTERN', '"' || repeat('a', 4097) || '"'), '{}', '54000'),

-- rule 4.1: IS_NULL and NOT_NULL
('4.1', pg_temp.v('IS_NULL'), '{}', 'true'),
('4.1', pg_temp.v('IS_NULL'), '{"v":null}', 'true'),
('4.1', pg_temp.v('IS_NULL'), '{"v":0}', 'false: $.v is 0, not null'),
('4.1', pg_temp.v('IS_NULL'), '{"v":[]}', 'false: $.v is [], not null'),
('4.1', pg_temp.v('NOT_NULL'), '{"v":false}', 'true'),
('4.1', pg_temp.v('NOT_NULL'), '{"v":""}', 'true'),
('4.1', pg_temp.v('NOT_NULL'), '{}', 'false: $.v is absent'),
('4.1', pg_temp.v('NOT_NULL'), '{"v":null}', 'false: $.v is null'),
('4.1', pg_temp.p('$.v.w', 'IS_NULL', 'null'), '{"v":5}', 'true'),
('4.1', pg_temp.v('IS_NULL', 'true'), '{}', '22023 operator IS_NULL cannot take this value|%|This operator takes no value: leave it out.'),

-- rule 4.1: [*] is any element
('4.1', pg_temp.p('$.i[*].q', 'GREATER_THAN', '5'), '{"i":[{"q":1},{"q":9}]}', 'true'),
('4.1', pg_temp.p('$.i[*].q', 'GREATER_THAN', '5'), '{"i":[{"q":1},{"q":2},{"q":3}]}', 'false: none of the 3 values of $.i[*].q is GREATER_THAN 5'),
('4.1', pg_temp.p('$.i[*].q', 'GREATER_THAN', '5'), '{"i":[]}', 'false: $.i[*].q is absent'),
('4.1', pg_temp.p('$.i[*].q', 'NOT_EQUAL', '1'), '{"i":[{"q":1},{"q":2}]}', 'true'),
('4.1', pg_temp.p('$.i[*].q', 'NOT_EQUAL', '1'), '{"i":[{"q":1},{"q":null},{}]}', 'false: none of the 2 values of $.i[*].q is NOT_EQUAL 1'),
('4.1', pg_temp.p('$.i[*]', 'EQUALS', '"b"'), '{"i":[1,"b"]}', 'true'),
('4.1', pg_temp.p('$.i[*]', 'IS_NULL', NULL), '{"i":[1,null]}', 'true'),
('4.1', pg_temp.p('$.i[*]', 'IS_NULL', NULL), '{"i":[]}', 'true'),
('4.1', pg_temp.p('$.i[*]', 'IS_NULL', NULL), '{"i":[1,2]}', 'false: none of the 2 values of $.i[*] is null'),
('4.1', pg_temp.p('$.i[*]', 'NOT_NULL', NULL), '{"i":[null,2]}', 'true'),
('4.1', pg_temp.p('$.i[*]', 'NOT_NULL', NULL), '{"i":[null,null]}', 'false: all 2 values of $.i[*] are null'),
('4.1', pg_temp.p('$.i[*][*]', 'EQUALS', '3'), '{"i":[[1],[2,3]]}', 'true'),
('4', pg_temp.p('i[1]', 'EQUALS', '2'), '{"i":[1,2]}', 'true'),
('4', pg_temp.p('$[''a b'']', 'EQUALS', '2'), '{"a b":2}', 'true'),

-- rule 4.5: IS_CHANGED and IS_UNCHANGED
('4.5', pg_temp.v('IS_CHANGED'), '{"v":1}', 'true'),
('4.5', pg_temp.v('IS_UNCHANGED'), '{"v":1}', 'false: $.v is new: the entity has no previous revision'),
('4.5', pg_temp.v('IS_CHANGED'), '{"v":1,"previous":{"v":2}}', 'true'),
('4.5', pg_temp.v('IS_CHANGED'), '{"v":1,"previous":{"v":1.0}}', 'false: $.v has not changed'),
('4.5', pg_temp.v('IS_UNCHANGED'), '{"v":1,"previous":{"v":1.0}}', 'true'),
('4.5', pg_temp.v('IS_UNCHANGED'), '{"v":1,"previous":{"v":"1"}}', 'false: $.v has changed'),
('4.5', pg_temp.v('IS_CHANGED'), '{"previous":{"v":1}}', 'true'),
('4.5', pg_temp.v('IS_CHANGED'), '{"v":null,"previous":{}}', 'false'),
('4.5', pg_temp.v('IS_CHANGED'), '{"v":{"a":1},"previous":{"v":{"a":2}}}', 'true'),
('4.5', pg_temp.p('$.i[*].q', 'IS_CHANGED', NULL), '{"i":[{"q":1},{"q":2,"r":1}],"previous":{"i":[{"q":1},{"q":2}]}}', 'false'),
('4.5', pg_temp.p('$.i[*].q', 'IS_CHANGED', NULL), '{"i":[{"q":1}],"previous":{"i":[{"q":1},{"q":2}]}}', 'true'),

-- Lifecycle
('4', pg_temp.l('state', 'EQUALS', '"Shipped"'), '{}', 'true'),
('4', pg_temp.l('state', 'EQUALS', '"shipped"'), '{}', 'false: state is "Shipped", not EQUALS "shipped"'),
('4', pg_temp.l('state', 'IEQUALS', '"shipped"'), '{}', 'true'),
('4', pg_temp.l('STATE', 'starts_with', '"Ship"'), '{}', 'true'),
('4', pg_temp.l('previousState', 'EQUALS', '"Processed"'), '{}', 'true'),
('4', pg_temp.l('previousTransition', 'MATCHES_PATTERN', '"sh.p"'), '{}', 'true'),
('4.1', pg_temp.l('previousState', 'NOT_EQUAL', '"x"'), '{"unborn":1}', 'false: previousState is absent'),
('4.1', pg_temp.l('previousTransition', 'IS_NULL', NULL), '{"unborn":1}', 'true'),
('4.4', pg_temp.l('creationDate', 'EQUALS', '"2024-02-29T12:00:00Z"'), '{}', 'true'),
('4.4', pg_temp.l('creationDate', 'EQUALS', '"2024-02-29T14:00:00+02:00"'), '{}', 'true'),
('4.4', pg_temp.l('creationDate', 'EQUALS', '"2024-02-29 12:00:00.000"'), '{}', 'true'),
('4.4', pg_temp.l('creationDate', 'GREATER_THAN', '"2024-02-29"'), '{}', 'true'),
('4.4', pg_temp.l('creationDate', 'LESS_THAN', '"2024-03"'), '{}', 'true'),
('4.4', pg_temp.l('creationDate', 'LESS_THAN', '"2024"'), '{}', 'false: creationDate is 2024-02-29T12:00:00+00:00, not LESS_THAN "2024"'),
('4.4', pg_temp.l('lastUpdateTime', 'BETWEEN', '["2024-02-29T23:00:00-01:00","2024-03-01T00:00:01"]'), '{}', 'true'),
('4.4', pg_temp.l('lastUpdateTime', 'NOT_EQUAL', '"2024-03-01"'), '{}', 'true'),
('4.4', pg_temp.l('creationDate', 'EQUALS', '"2024-02-30"'), '{}', '22023'),
('4.4', pg_temp.l('creationDate', 'EQUALS', '"yesterday"'), '{}', '22023'),
('4.4', pg_temp.l('creationDate', 'EQUALS', '"02/29/2024"'), '{}', '22023'),
('4.4', pg_temp.l('creationDate', 'EQUALS', '"2024-02-29T25:00:00"'), '{}', '22023'),
('4.4', pg_temp.l('creationDate', 'GREATER_THAN', '1709208000'), '{}', '22023'),
('4.4', pg_temp.l('creationDate', 'STARTS_WITH', '"2024"'), '{}', '22023'),
('4', pg_temp.l('rev', 'EQUALS', '7'), '{}', 'true'),
('4', pg_temp.l('rev', 'GREATER_OR_EQUAL', '7.5'), '{}', 'false: rev is 7, not GREATER_OR_EQUAL 7.5'),
('4', pg_temp.l('rev', 'EQUALS', '"7"'), '{}', '22023'),
('4', pg_temp.l('rev', 'CONTAINS', '"7"'), '{}', '22023'),
('4', pg_temp.l('id', 'EQUALS', '"01890A5D-AC96-774B-BCCE-B302099A8057"'), '{}', 'true'),
('4', pg_temp.l('id', 'STARTS_WITH', '"01890a5d"'), '{}', 'true'),
('4', pg_temp.l('state', 'EQUALS', '5'), '{}', '22023'),
('4', pg_temp.l('state', 'IS_CHANGED', NULL), '{}', '22023'),
('4', pg_temp.l('age', 'GREATER_THAN', '"30 days"'), '{}', '0A000 criterion field "age" is not supported yet|%'),
('4', pg_temp.l('timeInState', 'GREATER_THAN', '"P30D"'), '{}', '0A000 criterion field "timeInState"%'),
('4', pg_temp.l('satte', 'EQUALS', '"x"'), '{}', '22023 criterion has an unknown lifecycle field|Found "satte"%|Did you mean "state"?'),

-- Groups
('4', pg_temp.g('AND', VARIADIC '{}'), '{}', 'true'),
('4', pg_temp.g('OR', VARIADIC '{}'), '{}', 'false: a group OR without conditions never holds'),
('4', pg_temp.g('AND', pg_temp.v('EQUALS', '1'), pg_temp.v('LESS_THAN', '5')), '{"v":1}', 'true'),
('4', pg_temp.g('AND', pg_temp.v('LESS_THAN', '5'), pg_temp.v('EQUALS', '1')), '{"v":2}', 'false: $.v is 2, not EQUALS 1'),
('4', pg_temp.g('OR', pg_temp.v('EQUALS', '1'), pg_temp.v('EQUALS', '2')), '{"v":2}', 'true'),
('4', pg_temp.g('OR', pg_temp.v('EQUALS', '1'), pg_temp.v('EQUALS', '2')), '{"v":3}', 'false: $.v is 3, not EQUALS 1; $.v is 3, not EQUALS 2'),
('4', pg_temp.g('or', pg_temp.g('OR', pg_temp.v('EQUALS', '1')), pg_temp.g('AND', pg_temp.f('no'))), '{"v":3}', 'false: $.v is 3, not EQUALS 1; function no() returned false'),
('4', pg_temp.g('NOT', pg_temp.v('EQUALS', '1')), '{"v":2}', 'true'),
('4', pg_temp.g('NOT', pg_temp.v('EQUALS', '1')), '{}', 'true'),
('4', pg_temp.g('NOT', pg_temp.v('EQUALS', '1')), '{"v":1}', 'false: NOT ($.v = 1) does not hold'),
('4', pg_temp.g('NOT', pg_temp.g('OR', pg_temp.f('yes'), pg_temp.v('IS_NULL'))), '{"v":1}', 'false: NOT (yes() OR $.v IS_NULL) does not hold'),
('4', pg_temp.g('NOT', pg_temp.v('EQUALS', '1'), pg_temp.v('EQUALS', '2')), '{}', '22023 group NOT must have exactly one condition|It has 2.|%'),
('4', pg_temp.g('NOT', VARIADIC '{}'), '{}', '22023'),
('4', pg_temp.g('AND', pg_temp.f('no'), pg_temp.f('fail')), '{}', 'false: function no() returned false'),
('4', pg_temp.g('OR', pg_temp.f('yes'), pg_temp.f('fail')), '{}', 'true'),
('3.9', pg_temp.g('OR', pg_temp.f('fail'), pg_temp.f('yes')), '{}', 'P0001'),
('4', pg_temp.g('XOR', VARIADIC '{}'), '{}', '22023 criterion has an unknown group operator|Found "XOR" in %|%'),
('4', '{"type":"group","operator":"AND"}', '{}', '22023'),
('4', '{"type":"group","operator":"AND","conditions":[5]}', '{}', '22023'),
('4', repeat('{"type":"group","operator":"AND","conditions":[', 50) || pg_temp.v('EQUALS', '1') || repeat(']}', 50), '{"v":1}', 'true'),
('4', repeat('{"type":"group","operator":"AND","conditions":[', 51) || repeat(']}', 51), '{"v":1}', '54000'),

-- Arrays by position
('4', pg_temp.a('["a",1]'), '{"v":["a",1.0]}', 'true'),
('4', pg_temp.a('["a",null,"c"]'), '{"v":["a","x","c"]}', 'true'),
('4', pg_temp.a('["a","b"]'), '{"v":["a","c"]}', 'false: $.v[1] is "c", not "b"'),
('4', pg_temp.a('["a","b"]'), '{"v":["a"]}', 'false: $.v has no position 1: its length is 1'),
('4', pg_temp.a('["a"]'), '{"v":["a","b"]}', 'true'),
('4', pg_temp.a('["a",null]'), '{"v":["a"]}', 'true'),
('4', pg_temp.a('["1"]'), '{"v":[1]}', 'false: $.v[0] is 1, not "1"'),
('4', pg_temp.a('[[1],{"a":2}]'), '{"v":[[1],{"a":2}]}', 'true'),
('4.1', pg_temp.a('["a"]'), '{"v":[null]}', 'false: $.v[0] is null, not "a"'),
('4', pg_temp.a('["a"]'), '{"v":"a"}', 'false: $.v is "a", not an array'),
('4', pg_temp.a('[]'), '{"v":[1]}', 'true'),
('4.1', pg_temp.a('[]'), '{}', 'false: $.v is absent'),
('4', pg_temp.a('5'), '{}', '22023'),

-- rules 4.5 and 3.9: jsonpath
('4.5', pg_temp.j('$.total ? (@ > 10)'), '{"total":11}', 'true'),
('4.5', pg_temp.j('$.total ? (@ > 10)'), '{"total":9}', 'false: the jsonpath $.total ? (@ > 10) finds nothing that is true'),
('4.5', pg_temp.j('$.total > 10'), '{"total":11}', 'true'),
('4.5', pg_temp.j('$.total > 10'), '{"total":9}', 'false: the jsonpath $.total > 10 is not true'),
('4.5', pg_temp.j('$.total > 10'), '{"total":"x"}', 'false'),
('4.5', pg_temp.j('$.flag'), '{"flag":false}', 'false'),
('4.5', pg_temp.j('$.flag'), '{"flag":true}', 'true'),
('4.5', pg_temp.j('$.flags[*]'), '{"flags":[false,false]}', 'true'),
('4.5', pg_temp.j('$.flag'), '{"flag":null}', 'true'),
('4.5', pg_temp.j('$.flag'), '{}', 'false'),
('3.9', pg_temp.j('strict $.flag'), '{}', '2203A'),
('3.9', pg_temp.j('$.n / 0'), '{"n":1}', '22012'),
('2.5', pg_temp.j('$.n ? ('), '{}', '22023 %|The jsonpath expression is "$.n ? (".|%'),
('2.5', pg_temp.j('$.n like_regex "("'), '{}', '22023'),
('2.5', pg_temp.j('$.' || repeat('n', 4097)), '{}', '54000'),

-- function and actor
('4', pg_temp.f('yes'), '{}', 'true'),
('4', pg_temp.f('valid_order'), '{}', 'false: function valid_order() returned false'),
('4', '{"type":"function","function":{"name":"f","config":{"yes":1}}}', '{}', 'true'),
('4', '{"type":"function","function":{"name":"yes","criterion":' || pg_temp.v('EQUALS', '1') || '}}', '{"v":2}', 'false: $.v is 2, not EQUALS 1'),
('4', '{"type":"function","function":{"name":"fail","criterion":' || pg_temp.v('EQUALS', '1') || '}}', '{"v":2}', 'false'),
('4', '{"type":"function","function":{"name":"no","criterion":' || pg_temp.v('EQUALS', '1') || '}}', '{"v":1}', 'false: function no() returned false'),
('3.9', pg_temp.f('fail'), '{}', 'P0001'),
('4', '{"type":"function","function":{}}', '{}', '22023'),
('4', '{"type":"function","function":{"name":"f","config":5}}', '{}', '22023'),
('4', '{"type":"function","function":{"name":"f","confg":{}}}', '{}', '22023 %|Found "confg"%|Did you mean "config"?'),
('2.5', pg_temp.f(repeat('f', 257)), '{}', '22023'),
('4', '{"type":"actor","role":"staff"}', '{}', 'true'),
('4', '{"type":"actor","role":"warehouse"}', '{}', 'false: the acting role is not a member of "warehouse"'),
('4', '{"type":"actor"}', '{}', '22023'),

-- Forms and names
('4', '{"type":"SIMPLE","jsonPath":"v","operator":"equals","value":1}', '{"v":1}', 'true'),
('4', '{"type":"simple","jsonPath":"$.v","operation":"EQUALS","value":1,"desc":"d","annotations":{"x":[1]}}', '{"v":1}', 'true'),
('4', '{"type":"simple","jsonPath":"$.v","operation":"EQUALS","operator":"EQUALS","value":1}', '{"v":1}', '22023 criterion has both "operator" and "operation"|%'),
('2.5', '{"type":"simple","jsonPath":"$.v","operatorType":"EQUAL","value":1}', '{}', '22023 criterion has an unknown operator|Found "EQUAL" in %|Did you mean "EQUALS"?'),
('2.5', '{"type":"simple","jsonPath":"$.v","operatorType":"SOMEHOW_LIKE","value":1}', '{}', '22023 %|%|There are EQUALS, NOT_EQUAL, %'),
('2.5', '{"type":"simple","path":"$.v","operatorType":"EQUALS","value":1}', '{}', '22023 criterion of type "simple" has an unknown field|Found "path" in %|%'),
('2.5', '{"type":"simple","operatorType":"EQUALS","value":1}', '{}', '22023 simple criterion needs the field "jsonPath"|It is missing in %'),
('2.5', '{"type":"simple","jsonPath":"$.v[","operatorType":"EQUALS","value":1}', '{}', '22023'),
('2.5', '{"type":"simple","jsonPath":"$.v","value":1}', '{}', '22023 criterion needs the field "operatorType"|%'),
('2.5', '{"type":"simple","jsonPath":"$.v","operatorType":"EQUALS","value":1,"value":2}', '{}', '22023 field "value" appears twice in a criterion|%'),
('2.5', '{"type":"smple"}', '{}', '22023 criterion has an unknown type|Found "smple" in {"type":"smple"}.|Did you mean "simple"?'),
('2.5', '{}', '{}', '22023'),
('2.5', '[]', '{}', '22023'),
('4', '{"type":"related","model":"payment"}', '{}', '0A000 criterion type "related" is not supported yet|%'),
('11', '{"type":"simple","jsonPath":"$.' || repeat('v', 4096) || '","operatorType":"EQUALS","value":1}', '{}', '54000'),
('11', pg_temp.v('EQUALS', '"\u0000"'), '{}', '22P05'),

-- Long values are cut, at a character
('3.3', pg_temp.v('EQUALS', '"x"'), '{"v":"a' || repeat('ä', 50) || '"}', 'false: $.v is "a' || repeat('ä', 39) || '...", not EQUALS "x"'),
('3.3', pg_temp.v('EQUALS', '1'), '{"v":' || repeat('9', 100) || '}', 'false: $.v is ' || repeat('9', 80) || '..., not EQUALS 1'),
('3.3', pg_temp.v('EQUALS', '1'), '{"v":[' || repeat('"0123456789",', 30) || '1]}', 'false: $.v is an array of 31 values, an array, and EQUALS 1 compares numbers only');

-- What a case gives: the verdict, or SQLSTATE and the error's texts.
CREATE FUNCTION pg_temp.outcome(criterion text, data text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
	detail text;
	hint text;
BEGIN
	RETURN fuzz_criterion(criterion::json, data::jsonb);
EXCEPTION WHEN OTHERS THEN
	GET STACKED DIAGNOSTICS detail = PG_EXCEPTION_DETAIL, hint = PG_EXCEPTION_HINT;
	RETURN format('%s %s|%s|%s', SQLSTATE, SQLERRM, detail, hint);
END
$$;

DO $$
DECLARE
	failed record;
BEGIN
	FOR failed IN
		SELECT *
		FROM criterion_case, LATERAL pg_temp.outcome(criterion, data) AS outcome
		WHERE NOT (outcome = expected
			OR (expected = 'false' AND outcome LIKE 'false: _%')
			OR (expected ~ '^[0-9A-Z]{5}$' AND outcome LIKE expected || ' %')
			OR (expected ~ '^[0-9A-Z]{5} ' AND outcome LIKE replace(replace(expected, '\', '\\'), '_', '\_') || '%'))
		ORDER BY number
	LOOP
		RAISE WARNING USING
			MESSAGE = format('case %s (rule %s): %s on %s', failed.number, failed.rule, left(failed.criterion, 300), left(failed.data, 300)),
			DETAIL = format(E'expected: %s\ngot:      %s', failed.expected, failed.outcome);
	END LOOP;
	IF FOUND THEN
		RAISE EXCEPTION 'cases failed: see the warnings';
	END IF;
END
$$;

-- Normal forms and labels
CREATE TEMPORARY TABLE criterion_form (criterion text, expected text);
INSERT INTO criterion_form VALUES
('null', 'null | true'),
('{"value":1.50,"operator":"equals","jsonPath":"a.b[*]","type":"Simple"}', '{"type":"simple","jsonPath":"$.a.b[*]","operatorType":"EQUALS","value":1.50} | $.a.b[*] = 1.50'),
('{"type":"simple","jsonPath":"$.a","operation":"is_null","value":null,"description":"d","annotations":{}}', '{"type":"simple","jsonPath":"$.a","operatorType":"IS_NULL","desc":"d"} | $.a IS_NULL'),
('{"type":"lifecycle","field":"STATE","operator":"NOT_EQUAL","value":"x"}', '{"type":"lifecycle","field":"state","operatorType":"NOT_EQUAL","value":"x"} | state != "x"'),
('{"type":"group","operatorType":"and","conditions":[null,{"type":"group","operator":"or","conditions":[{"type":"actor","role":"r"},{"type":"jsonpath","expression":"$.a > 1"}]}]}',
	'{"type":"group","operator":"AND","conditions":[null,{"type":"group","operator":"OR","conditions":[{"type":"actor","role":"r"},{"type":"jsonpath","expression":"$.a > 1"}]}]} | true AND (actor is r OR $.a > 1)'),
('{"type":"array","jsonPath":"a","values":["x",null]}', '{"type":"array","jsonPath":"$.a","values":["x",null]} | $.a = ["x",null]'),
('{"type":"function","function":{"attachEntity":true,"config":{"responseTimeoutMs":5,"k":null},"name":"f","criteria":{"type":"group","operator":"AND","conditions":[]}}}',
	'{"type":"function","function":{"name":"f","config":{"timeoutMs":5,"k":null},"criterion":{"type":"group","operator":"AND","conditions":[]},"attachEntity":true}} | true AND f()'),
('{"type":"function","function":{"name":"f","config":{}}}', '{"type":"function","function":{"name":"f"}} | f()');

DO $$
DECLARE
	failed record;
BEGIN
	FOR failed IN SELECT *, fuzz_criterion_form(criterion::json) AS form FROM criterion_form WHERE fuzz_criterion_form(criterion::json) IS DISTINCT FROM expected LOOP
		RAISE WARNING USING
			MESSAGE = format('form of %s', failed.criterion),
			DETAIL = format(E'expected: %s\ngot:      %s', failed.expected, failed.form);
	END LOOP;
	IF FOUND THEN
		RAISE EXCEPTION 'forms failed: see the warnings';
	END IF;
END
$$;

SELECT (SELECT count(*) FROM criterion_case) + (SELECT count(*) FROM criterion_form) AS cases;
