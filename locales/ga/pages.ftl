### Gaeilge: see locales/en for what each text is for.

product-name = Countersign

page-skip = Léim go dtí an t-ábhar
page-sign-out = Logáil amach
page-demo = Léiriú é seo ar an ríomhaire seo. Is anseo a choinnítear a ríomhphoist:
page-back-account = Mo Chuntas
page-back-devices = Mo ghléasanna soghluaiste
page-cancel = Cealaigh
page-language = Teanga
page-language-set = Athraigh

sign-in-title = Logáil isteach
sign-in-lead = Iontráil do sheoladh ríomhphoist le tosú.
sign-in-email = Seoladh ríomhphoist
sign-in-email-wrong = Iontráil seoladh ríomhphoist iomlán, mar shampla maire@example.eu.
sign-in-next = Ar aghaidh
sign-in-over = Tá deireadh leis an logáil isteach sin, mar gur thóg sí níos mó ná 15 nóiméad nó gur tosaíodh í i mbrabhsálaí eile. Níl aon rud caillte: tosaigh arís anseo.

password-title = Iontráil do phasfhocal
password-not-you = Nach tusa é?
password-label = Pasfhocal
password-show = Taispeáin
password-hide = Folaigh
password-change-title = Athraigh an pasfhocal
password-change-lead = Úsáid { $count } carachtar ar a laghad; is furasta cúpla focal i ndiaidh a chéile a choinneáil i gcuimhne. Logáiltear brabhsálaithe eile amach agus gheobhaidh tú ríomhphost faoi.
password-current = An pasfhocal reatha
password-new = Pasfhocal nua
password-repeat = An pasfhocal nua arís
password-save = Sábháil an pasfhocal nua
password-saved = Athraíodh do phasfhocal. Logáladh brabhsálaithe eile amach.
account-password-state = Athraigh é má tá seans ann go bhfuil sé ar eolas ag duine eile.
error-password-short = Úsáid { $count } carachtar ar a laghad.
    .title = Tá an pasfhocal róghearr
error-password-long = Úsáid { $count } carachtar ar a mhéad.
    .title = Tá an pasfhocal rófhada
error-password-personal = Níor cheart do sheoladh ríomhphoist a bheith ann, ná gurb é d’ainm é.
    .title = Roghnaigh pasfhocal eile
error-password-differs = Clóscríobh an pasfhocal nua ar an mbealach céanna faoi dhó.
    .title = Níl an dá phasfhocal mar an gcéanna
forgotten-title = An ndearna tú dearmad ar do phasfhocal?
forgotten-lead = Clóscríobh do sheoladh ríomhphoist. Má tá cuntas ann, cuirfimid nasc chugat chun pasfhocal nua a roghnú.
forgotten-send = Seol an nasc
forgotten-sent-lead = Má tá cuntas ag an seoladh seo, tá nasc ar a bhealach. Oscail sa bhrabhsálaí seo é.
forgotten-wait-lead = Ní féidir le haon cheann de do ghléasanna dearbhú, mar sin ar mhaithe le do shlándáil ní féidir leat an pasfhocal nua a roghnú go dtí an t-am seo. Oscail an nasc sa ríomhphost arís ansin. Ligeann an ríomhphost duit é a stopadh murar tusa a bhí ann.
forgotten-saved = Tá do phasfhocal nua socraithe. Logáil isteach leis.
recover-title = Faigh d’aip ar ais
recover-lead = Logáil tú isteach leis an bpasfhocal amháin. Iarrann do chuntas an aip freisin, mar sin níl ach an leathanach seo ar oscailt.
recover-sign-in = Logáil isteach leis an aip
recover-sign-in-lead = Is féidir le ceann de do ghléasanna dearbhú. Leis sin tá do chuntas ar fad ar oscailt.
password-sign-in = Logáil isteach
method-title = Roghnaigh conas logáil isteach
method-label = Conas is mian leat a dhearbhú gur tusa atá ann?
method-hint = Leis an aip Countersign ar do ghléas, tá logáil isteach níos sábháilte ná le pasfhocal amháin.
method-password = Pasfhocal amháin
method-without-app = Gan an aip
    .hint = Mura bhfuil gléas agat fós, nó mura n-oibríonn aon cheann.
method-app-pin = Ceadaigh i m’aip
    .hint = Seolaimid iarratas chuig do ghléas.
method-on-mobile = Ceadaigh san aip ar an ngléas seo
    .hint = Osclaítear an aip agus tugann sí ar ais anseo thú.
method-app-qr = Úsáid cód ó m’aip
    .hint = Scanann tú cód QR. Níl líonra ag teastáil ó do ghléas.
error-wrong-password = Seiceáil an seoladh agus clóscríobh an pasfhocal arís. Tá difríocht idir ceannlitreacha agus litreacha beaga. Mura bhfuil cuntas agat anseo, níor athraíodh aon rud.
    .title = Ní réitíonn an seoladh agus an pasfhocal
error-password-alone = Tuairiscíodh iarracht ar logáil isteach ar cheann de do ghléasanna. Ar feadh uair an chloig ina dhiaidh sin, roghnaigh bealach leis an aip.
    .title = Ní leor an pasfhocal amháin anois
error-too-many-passwords =
    { $count ->
        [one] Chun an cuntas a choinneáil slán, ní sheiceáiltear pasfhocail ar feadh soicind amháin. Triail arís ansin.
        [two] Chun an cuntas a choinneáil slán, ní sheiceáiltear pasfhocail ar feadh { $count } shoicind. Triail arís ansin. Ní bhaineann sé seo le do ghléasanna.
        [few] Chun an cuntas a choinneáil slán, ní sheiceáiltear pasfhocail ar feadh { $count } shoicind. Triail arís ansin. Ní bhaineann sé seo le do ghléasanna.
        [many] Chun an cuntas a choinneáil slán, ní sheiceáiltear pasfhocail ar feadh { $count } soicind. Triail arís ansin. Ní bhaineann sé seo le do ghléasanna.
       *[other] Chun an cuntas a choinneáil slán, ní sheiceáiltear pasfhocail ar feadh { $count } soicind. Triail arís ansin. Ní bhaineann sé seo le do ghléasanna.
    }
    .title = Fan nóiméad, le do thoil

device-title = Cén gléas is mian leat a úsáid?
device-lead = Ní sheoltar an t-iarratas ach chuig an ngléas seo.
device-none-title = Níl gléas agat fós
device-none-lead = Chun dearbhú leis an aip, cuireann tú gléas le do chuntas ar dtús. Logáil isteach le do phasfhocal anois. Faoi “Mo Chuntas”, treoraíonn “Mo ghléasanna soghluaiste” tú tríd i thart ar dhá nóiméad.
device-none-unusable = Ní féidir do ghléas a úsáid faoi láthair, mar go bhfuil sé blocáilte nó nár cuireadh leis ina iomláine é. Logáil isteach le do phasfhocal. Faoi “Mo ghléasanna soghluaiste” is féidir leat a PIN a athshocrú.
device-none-password = Logáil isteach le pasfhocal
device-last-used = Úsáid dheireanach:
device-never-used = Níor úsáideadh fós
device-other-method = Úsáid modh eile

waiting-title = Dearbhaigh ar do ghléas
waiting-step-open = Oscail an aip Countersign ar an ngléas { $device }. Taispeántar an t-iarratas uaidh féin.
waiting-step-match = Seiceáil cé atá ag iarraidh logáil isteach, agus ansin clóscríobh an uimhir seo san aip:
waiting-step-check = Seiceáil san aip cé atá ag iarraidh logáil isteach, agus lean ar aghaidh.
waiting-step-pin = Iontráil do PIN san aip. Téann an leathanach seo ar aghaidh uaidh féin.
waiting-match-label = An uimhir le clóscríobh san aip
waiting-time-left = Am fágtha
waiting-other-method = Úsáid modh eile
waiting-cancel = Cealaigh
waiting-noscript = Ní féidir leis an leathanach seo dul ar aghaidh uaidh féin gan scripteanna. Nuair a bheidh sé dearbhaithe agat san aip, brúigh an cnaipe.
waiting-continue = Dhearbhaigh mé é
waiting-confirmed = Dearbhaithe. Nóiméad amháin…
waiting-none-title = Gan iarratas san aip?
waiting-none-lead = Oscail an aip ar { $device } agus deimhnigh go bhfuil líonra ag an ngléas. Gan líonra, úsáid cód ina ionad.
waiting-again = Seol an t-iarratas arís
waiting-code = Úsáid cód ina ionad

outcome-again = Triail arís
outcome-begin-again = Tosaigh arís
outcome-ends = Tá an iarracht seo thart. Caithfidh an leathanach tosú arís leis an bpasfhocal.
outcome-hour = Ar feadh uair an chloig, ní logálann an pasfhocal amháin aon duine isteach, ach amháin i mbrabhsálaí a dhearbhaigh ceann de do ghléasanna cheana.
outcome-denied = Diúltaithe ar do ghléas
    .lead = Níor logáil aon duine isteach. Má bhrúigh tú “Diúltaigh” trí bhotún, triail arís.
    .change = Níor athraíodh aon rud. Má bhrúigh tú “Diúltaigh” trí bhotún, triail arís.
outcome-reported = Tuairiscithe ar do ghléas
    .lead = Níor logáil aon duine isteach. Más duine eile a d’iarr, b’fhéidir go bhfuil do phasfhocal ar eolas aige nó aici: athraigh a luaithe is féidir é.
outcome-expired = Tá an t-am istigh
    .lead = Níor freagraíodh an t-iarratas laistigh de dhá nóiméad, mar sin níor logáil aon duine isteach. Coinnigh do ghléas in aice láimhe agus triail arís.
    .change = Níor freagraíodh an t-iarratas laistigh de dhá nóiméad, mar sin níor athraíodh aon rud. Coinnigh do ghléas in aice láimhe agus triail arís.
outcome-cancelled = Cealaíodh an t-iarratas
    .lead = Níor logáil aon duine isteach. Is féidir leat tosú arís am ar bith.
    .change = Níor athraíodh aon rud. Is féidir leat tosú arís am ar bith.
outcome-wrong-match = Níorbh í an uimhir ar an leathanach seo a clóscríobhadh
    .lead = Tá deireadh leis an iarratas agus níor logáil aon duine isteach. Triail arís leis an uimhir nua.
    .change = Tá deireadh leis an iarratas agus níor athraíodh aon rud. Triail arís leis an uimhir nua.
outcome-blocked = Tá an gléas seo blocáilte
    .lead = Bhí an PIN mícheart cúig huaire as a chéile, nó cuireadh an gléas faoi ghlas nó baineadh é. Logáil isteach ar bhealach eile. Faoi “Mo ghléasanna soghluaiste” is féidir leat a PIN a athshocrú.
    .change = Bhí an PIN mícheart cúig huaire as a chéile, nó cuireadh an gléas faoi ghlas nó baineadh é. Níor athraíodh aon rud. Úsáid modh eile. Faoi “Mo ghléasanna soghluaiste” is féidir leat a PIN a athshocrú.
outcome-too-many = Tá trí iarratas ag fanacht cheana
    .lead = Freagair iad nó diúltaigh dóibh san aip, nó fan dhá nóiméad go dtí go gcríochnaíonn siad uathu féin. Ansin triail arís.
outcome-only-known = Ní sheoltar iarratais chuig do ghléas faoi láthair
    .lead = Níor freagraíodh roinnt iarratas le huair an chloig anuas, nó diúltaíodh dóibh. Chun níos mó díobh a sheachaint, ní cheadaítear iarratais ach ó bhrabhsálaithe a d’úsáid tú cheana. Úsáid modh eile, nó triail arís i gceann uair an chloig.
outcome-too-many-codes = Bhí an iomarca cód mícheart
    .lead = Chun do chuntas a choinneáil slán, ní dhéantar cód nua roimh an am thíos. Go dtí sin, úsáid modh eile.
outcome-announce = Nó oscail “Logálacha isteach” san aip, brúigh “Táim ag logáil isteach anois”, agus triail arís anseo.
outcome-not-active = Ní féidir an gléas seo a úsáid anois
    .lead = Níor cuireadh leis ina iomláine é, nó tá sé blocáilte, nó baineadh é. Úsáid modh eile. Faoi “Mo ghléasanna soghluaiste” feiceann tú a staid.

context-browser = { $browser } ar { $system }
context-this-computer = An ríomhaire seo

on-mobile-passwordless = Logáil isteach leis an aip ar an ngléas seo
on-mobile-title = Dearbhaigh leis an aip ar an ngléas seo
on-mobile-step-open = Oscail an aip leis an gcnaipe thíos.
on-mobile-step-check = Seiceáil cé atá ag iarraidh logáil isteach agus iontráil do PIN.
on-mobile-step-back = Tugann an aip ar ais anseo thú, agus tá tú logáilte isteach.
on-mobile-open = Oscail an aip
on-mobile-verified = Nach n-osclaíonn aon rud? Úsáid an nasc seo
on-mobile-confirmed = Dearbhaithe. Tugann an aip ar ais chuig an leathanach seo thú.
on-mobile-typed-title = An dtaispeánann an aip naoi gcarachtar?
on-mobile-typed-lead = Taispeánann sí iad nuair a d’oscail sí brabhsálaí eile seachas an ceann seo. Clóscríobh anseo iad. Is cuma faoi cheannlitreacha, spásanna agus fleiscíní.
on-mobile-typed-label = Na naoi gcarachtar
error-mistyped-return = Níl carachtar amháin nó níos mó mar atá san aip. Ní áirítear é seo mar iarracht: cuir i gcomparáid iad agus ceartaigh.
    .title = Tá botún clóscríofa ann
error-return-not-yet = Níl dearbhú déanta san aip fós. Oscail í leis an gcnaipe thuas; taispeánann sí na carachtair ina dhiaidh sin.
    .title = Dearbhaigh san aip ar dtús
error-too-many-passwordless =
    { $count ->
        [one] Tosaíodh go leor logálacha isteach ón áit seo in am gearr. Fan nóiméad amháin, nó úsáid do sheoladh ríomhphoist.
        [two] Tosaíodh go leor logálacha isteach ón áit seo in am gearr. Fan { $count } nóiméad, nó úsáid do sheoladh ríomhphoist.
        [few] Tosaíodh go leor logálacha isteach ón áit seo in am gearr. Fan { $count } nóiméad, nó úsáid do sheoladh ríomhphoist.
        [many] Tosaíodh go leor logálacha isteach ón áit seo in am gearr. Fan { $count } nóiméad, nó úsáid do sheoladh ríomhphoist.
       *[other] Tosaíodh go leor logálacha isteach ón áit seo in am gearr. Fan { $count } nóiméad, nó úsáid do sheoladh ríomhphoist.
    }
    .title = Fan nóiméad, le do thoil
error-wrong-return =
    { $count ->
        [one] Ní hiad sin na carachtair don leathanach seo. Cuir i gcomparáid leis an aip iad. Tá iarracht amháin fágtha.
        [two] Ní hiad sin na carachtair don leathanach seo. Cuir i gcomparáid leis an aip iad. Tá { $count } iarracht fágtha.
        [few] Ní hiad sin na carachtair don leathanach seo. Cuir i gcomparáid leis an aip iad. Tá { $count } iarracht fágtha.
        [many] Ní hiad sin na carachtair don leathanach seo. Cuir i gcomparáid leis an aip iad. Tá { $count } n-iarracht fágtha.
       *[other] Ní hiad sin na carachtair don leathanach seo. Cuir i gcomparáid leis an aip iad. Tá { $count } iarracht fágtha.
    }
    .title = Is carachtair eile iad sin

request-link-title = Is don aip an t-iarratas seo
request-link-lead = Oscail é san aip Countersign ar an ngléas seo. Ná dearbhaigh é ach amháin má thosaigh tú féin ag logáil isteach ar an ngléas seo nóiméad ó shin; murab ea, dún an leathanach seo.

return-ended-title = Níor logáil aon duine isteach
return-ended-lead = D’oscail an aip brabhsálaí eile seachas an ceann inar thosaigh tú, mar sin tá deireadh leis an logáil isteach seo. Is féidir leat tosú arís anseo, sa bhrabhsálaí seo.
return-ended-again = Tosaigh arís anseo
return-elsewhere-title = Ní hé seo an brabhsálaí inar thosaigh tú
return-elsewhere-lead = Níor logáil aon duine isteach anseo. Téigh ar ais chuig an mbrabhsálaí inar thosaigh tú, agus clóscríobh ansin na naoi gcarachtar a thaispeánann an aip.
return-typed-only-title = Níl an nasc seo ag obair a thuilleadh
return-typed-only-lead = Osclaíodh i mbrabhsálaí eile ar dtús é. Tá tú sa bhrabhsálaí ceart anois: téigh chuig an leathanach inar thosaigh tú, agus clóscríobh ansin na naoi gcarachtar a thaispeánann an aip.
return-wrong-title = Tá an cód sa nasc seo mícheart
return-wrong-lead = Níor logáil aon duine isteach, agus níor athraigh aon rud. Brúigh an cnaipe san aip arís, nó clóscríobh na naoi gcarachtar a thaispeánann sí ar an leathanach inar thosaigh tú.
return-gone-title = Tá deireadh leis an mbealach seo ar ais
return-gone-lead = Úsáideadh cheana é, nó tá a am istigh. Níor logáil aon duine isteach leis. Más mian leat logáil isteach fós, tosaigh arís.

outcome-code-used = Bhí an cód mícheart trí huaire
    .lead = Níor logáil aon duine isteach. Tosaigh arís nuair is mian leat.
outcome-return-expired = Tá deireadh leis an logáil isteach seo
    .lead = D’oscail an aip brabhsálaí eile, bhí na carachtair mícheart trí huaire, nó tá an t-am istigh. Níor logáil aon duine isteach. Tosaigh arís nuair is mian leat.

code-title = Úsáid cód QR na haipe
code-lead = Don ghléas { $device }. Ní theastaíonn líonra.
code-step-scan = San aip, brúigh “Scan cód QR” agus coinnigh an gléas os comhair an phictiúir seo.
code-step-pin = Seiceáil cé atá ag iarraidh logáil isteach agus iontráil do PIN. Taispeánann an aip naoi litir agus digit.
code-step-type = Naoi litir agus digit. Is cuma faoi cheannlitreacha, spásanna agus fleiscíní.
code-picture = Cód QR le scanadh leis an aip Countersign
code-label = An cód a thaispeánann d’aip
code-submit = Logáil isteach
code-confirm = Dearbhaigh
code-typed-open = Nach féidir leat an pictiúr a scanadh?
code-typed-hint = San aip, brúigh “Scan cód QR”, ansin “Clóscríobh cód”, agus iontráil an dá dhigit déag seo:
code-time-left = Bailí ar feadh
code-new = Taispeáin cód nua

error-mistyped-otp = Níl carachtar amháin nó níos mó mar atá san aip. Ní áirítear é seo mar iarracht: cuir i gcomparáid iad agus ceartaigh.
    .title = Tá botún clóscríofa ann
error-not-this-device-otp =
    { $count ->
        [one] Rinneadh an cód ar ghléas eile, do leathanach eile, nó i bhfad ó shin. Déan ceann nua san aip don phictiúr seo. Tá iarracht amháin fágtha.
        [two] Rinneadh an cód ar ghléas eile, do leathanach eile, nó i bhfad ó shin. Déan ceann nua san aip don phictiúr seo. Tá { $count } iarracht fágtha.
        [few] Rinneadh an cód ar ghléas eile, do leathanach eile, nó i bhfad ó shin. Déan ceann nua san aip don phictiúr seo. Tá { $count } iarracht fágtha.
        [many] Rinneadh an cód ar ghléas eile, do leathanach eile, nó i bhfad ó shin. Déan ceann nua san aip don phictiúr seo. Tá { $count } n-iarracht fágtha.
       *[other] Rinneadh an cód ar ghléas eile, do leathanach eile, nó i bhfad ó shin. Déan ceann nua san aip don phictiúr seo. Tá { $count } iarracht fágtha.
    }
    .title = Ní don leathanach seo an cód sin
error-wrong-otp-pin =
    { $count ->
        [one] Scan an pictiúr arís agus iontráil do PIN go cúramach. Tar éis PIN mícheart amháin eile, blocáiltear an gléas. Is féidir leat an PIN a athshocrú ansin faoi “Mo Chuntas”.
        [two] Scan an pictiúr arís agus iontráil do PIN go cúramach. Tá { $count } iarracht fágtha.
        [few] Scan an pictiúr arís agus iontráil do PIN go cúramach. Tá { $count } iarracht fágtha.
        [many] Scan an pictiúr arís agus iontráil do PIN go cúramach. Tá { $count } n-iarracht fágtha.
       *[other] Scan an pictiúr arís agus iontráil do PIN go cúramach. Tá { $count } iarracht fágtha.
    }
    .title = Ní raibh an PIN san aip ceart
error-code-expired = Tá cúig nóiméad caite. Scan an pictiúr nua thíos agus clóscríobh an cód nua.
    .title = Tá an cód sin róshean
error-code-used = Oibríonn gach cód uair amháin, agus gach pictiúr ar feadh trí iarracht. Scan an pictiúr nua thíos agus clóscríobh an cód nua.
    .title = Níl an cód sin bailí a thuilleadh

account-title = Mo Chuntas
account-hello = Dia duit, { $name }
account-lead = Tugann tú aire anseo do do chuntas agus do na gléasanna a dhearbhaíonn ar do shon.
account-devices = Mo ghléasanna soghluaiste
account-devices-state =
    { $count ->
        [0] Níl gléas agat fós. Le gléas, ní féidir le haon duine do ghléasanna a athrú le pasfhocal goidte amháin.
        [one] Dearbhaíonn gléas amháin ar do shon.
        [two] Dearbhaíonn { $count } ghléas ar do shon.
        [few] Dearbhaíonn { $count } ghléas ar do shon.
        [many] Dearbhaíonn { $count } ngléas ar do shon.
       *[other] Dearbhaíonn { $count } gléas ar do shon.
    }
account-devices-unusable = Ní féidir le haon cheann de do ghléasanna dearbhú faoi láthair. Féach cad atá le déanamh.
account-history = Stair logála isteach
account-history-state = Cathain agus cá háit ar logáil tú isteach, agus cad a shínigh tú
account-history-open = Taispeáin an stair
account-sessions = Seisiúin oscailte
account-sessions-state = Cá bhfuil tú logáilte isteach
account-sessions-open = Taispeáin na seisiúin
account-stop = Gléas caillte nó goidte?
account-stop-state = Cuir deireadh le gach rud láithreach: gléasanna, iarratais, logálacha isteach
account-stop-open = Stop gach rud
account-mail-language = Teanga do ríomhphost
account-mail-language-save = Sábháil
account-mail-language-saved = As seo amach tagann do ríomhphoist sa teanga seo.
account-bank = Banc Léirithe
account-bank-state = Seirbhís ina síníonn tú aistriú airgid leis an aip
account-bank-open = Oscail an Banc Léirithe
account-devices-manage = Bainistigh mo ghléasanna soghluaiste
account-devices-first = Cuir gléas soghluaiste leis

devices-title = Mo ghléasanna soghluaiste
devices-lead = Is féidir leis na gléasanna seo a dhearbhú gur tusa atá ann.
devices-none = Níl gléas agat fós. Cuir ceann leis, agus as sin amach ní féidir le haon duine do ghléasanna a athrú le pasfhocal goidte amháin.
devices-add = Cuir gléas soghluaiste leis
devices-active = Gníomhach
devices-pending = Gan chríochnú
devices-blocked = Blocáilte
devices-locked = Faoi ghlas
devices-blocked-why = Blocáladh an gléas seo mar gur iontráladh PIN mícheart. Athshocraigh a PIN chun é a úsáid arís.
devices-suspended-why = Níl muinín againn a thuilleadh as an ngléas ná as an mbrabhsálaí lenar cuireadh leis é. Más leatsa é, athshocraigh a PIN; mura n-aithníonn tú é, bain é.
devices-locked-why = Tugadh cóip den ghléas seo faoi deara, mar sin cuireadh faoi ghlas é ar mhaithe le do shlándáil. Bain é agus cuir leis arís é.
devices-pending-why = Níor cuireadh an gléas seo leis ina iomláine. Bain é agus cuir leis arís é.
devices-added = Curtha leis
devices-last-used = Úsáid dheireanach
devices-never-used = Níor úsáideadh fós
devices-rename = Athainmnigh
devices-rename-label = Ainm nua
devices-rename-save = Sábháil an t-ainm
devices-reset = Athshocraigh PIN
devices-remove = Bain
devices-remove-title = An gléas { $device } a bhaint?
devices-remove-lead = Ní féidir leis dearbhú ar do shon a thuilleadh, agus cuirtear deireadh le hiarratais oscailte air. Faigheann tú ríomhphost faoi. Chun é a úsáid arís, cuireann tú leis as an nua é.
devices-remove-last = Is é do ghléas amháin é. Gan é, teastaíonn do phasfhocal, nasc trí ríomhphost agus am feithimh chun an chéad cheann eile a chur leis.
devices-remove-others = Cuireadh na gléasanna seo leis tríd, agus beidh siad blocáilte go dtí go n-athshocróidh tú a PIN: { $devices }
devices-remove-confirm = Bain an gléas seo
devices-remove-keep = Coinnigh é
devices-removed = Baineadh an gléas. Faigheann tú ríomhphost faoi.
devices-renamed = Athraíodh an t-ainm.
devices-pin-reset = Tá PIN nua ag an ngléas.
devices-was-added = Cuireadh an gléas leis. Faigheann tú ríomhphost faoi.
error-device-name = Tabhair ainm idir 1 agus 40 carachtar ar an ngléas.
    .title = Tá an t-ainm ar iarraidh nó rófhada
error-device-name-characters = Tá briseadh líne, táb nó carachtar dofheicthe san ainm. Clóscríobh arís é gan é.
    .title = Tá carachtar san ainm nach féidir a thaispeáint

step-up-title = Dearbhaigh gur tusa atá ann
step-up-first = Iontráil do phasfhocal uair amháin eile ar dtús.
step-up-for-add = Is mian leat gléas a chur leis.
step-up-for-remove = Is mian leat an gléas “{ $device }” a bhaint.
step-up-for-reset = Is mian leat PIN nua a shocrú don ghléas “{ $device }”.
step-up-for-rename = Is mian leat an gléas “{ $device }” a athainmniú.
step-up-for-password = Is mian leat do phasfhocal a athrú.
step-up-for-email = Is mian leat do sheoladh ríomhphoist a athrú go { $email }.
step-up-for-report = Is mian leat síniú isteach nár leatsa é a thuairisciú.
step-up-for-sessions = Is mian leat do bhrabhsálaithe eile a shíniú amach.
step-up-device-title = Dearbhaigh le gléas
step-up-device-lead = Tá gléas agat, mar sin ní leor pasfhocal amháin don athrú seo.
step-up-continue = Ar aghaidh
step-up-app-pin = Dearbhaigh san aip
step-up-app-qr = Le cód QR, gan líonra
step-up-unusable = Nach n-oibríonn aon cheann de do ghléasanna anois?
step-up-unusable-lead = Faoi “Mo ghléasanna soghluaiste” is féidir leat PIN gléis a athshocrú le nasc trí ríomhphost.
sign-in-service = { $name }, Mo Chuntas

add-title = Cuir gléas soghluaiste leis
add-lead = Roghnaigh ainm agus PIN ar dtús. Fanann an PIN ar an leathanach seo agus i d’aip. Ní fheiceann an freastalaí riamh é.
add-name = Ainm an ghléis
add-name-hint = Ionas go n-aithneoidh tú é, mar shampla “Fón Mháire”.
add-pin = PIN ceithre dhigit
add-pin-hint = Iontrálann tú san aip é nuair a dhearbhaíonn tú. Seachain blianta, sraitheanna agus athrá.
add-pin2 = An PIN céanna arís
add-show = Taispeáin an cód QR
add-noscript = Is é an leathanach seo féin a dhéanann an cód QR, ionas nach bhfeicfidh aon duine eile do PIN. Chuige sin teastaíonn scripteanna: ceadaigh iad don suíomh seo, agus ansin lódáil an leathanach arís.
reset-title = PIN nua don ghléas { $device }
reset-lead = Roghnaigh PIN nua. Fanann sé ar an leathanach seo agus i d’aip. Ní fheiceann an freastalaí riamh é.

enrol-scan-title = Scan é seo le do ghléas
enrol-scan-lead = Oscail an aip Countersign, brúigh “Socraigh an gléas seo” nó “Cuir cuntas leis”, agus coinnigh an gléas os comhair an phictiúir.
enrol-reset-lead = Oscail an aip Countersign ar an ngléas { $device }, brúigh “Scan cód QR”, agus coinnigh os comhair an phictiúir é.
enrol-picture = Cód QR le scanadh leis an aip Countersign
enrol-other-ways = Ar an ngléas céanna, nó gan cheamara?
enrol-link-label = Ar an ngléas céanna, oscail an nasc seo san aip nó cóipeáil ansin é:
enrol-here = An bhfuil an aip ar an ngléas seo?
enrol-here-lead = Oscail anseo í. Tagann tú ar ais chuig an leathanach seo chun sé charachtar a chur i gcomparáid.
enrol-copy = Cóipeáil an nasc
enrol-copied = Cóipeáilte
enrol-typed-label = Nó clóscríobh an cód seo san aip, leis an seoladh { $origin }
enrol-waiting = Ag fanacht le do ghléas…
enrol-claimed = Tá do ghléas ceangailte. Iontráil do PIN san aip.
enrol-wrong-pin =
    { $count ->
        [one] Níorbh é sin an PIN a roghnaigh tú anseo. Tá iarracht amháin fágtha.
        [two] Níorbh é sin an PIN a roghnaigh tú anseo. Tá { $count } iarracht fágtha.
        [few] Níorbh é sin an PIN a roghnaigh tú anseo. Tá { $count } iarracht fágtha.
        [many] Níorbh é sin an PIN a roghnaigh tú anseo. Tá { $count } n-iarracht fágtha.
       *[other] Níorbh é sin an PIN a roghnaigh tú anseo. Tá { $count } iarracht fágtha.
    }
enrol-compare-title = An bhfeiceann tú an rud céanna san aip?
enrol-compare-lead = Cuir na sé charachtar thíos i gcomparáid leo siúd ar do ghléas. Más ionann iad, agus sa chás sin amháin, is é do ghléas é dáiríre.
enrol-match = Is ionann iad
enrol-differ = Ní hionann iad
enrol-added-title = Tá do ghléas réidh
enrol-added-lead = As seo amach is féidir leis dearbhú ar do shon. Faigheann tú ríomhphost faoi.
enrol-reset-done-title = Tá an PIN nua socraithe
enrol-reset-done-lead = Dearbhaíonn an gléas ar do shon arís, lena PIN nua. Faigheann tú ríomhphost faoi.
enrol-done = Go dtí mo ghléasanna soghluaiste
enrol-dead-title = Níl an cód seo bailí a thuilleadh
enrol-dead-expired = Níor úsáid aon duine é laistigh de dheich nóiméad. Níor cláraíodh aon rud.
enrol-dead-unfinished = D’úsáid gléas é, ach níor tháinig an PIN ná an chomparáid ar an leathanach seo in am. Níor cláraíodh aon rud.
enrol-dead-wrong-pin = Bhí an PIN mícheart trí huaire. Níor cláraíodh aon rud.
enrol-dead-contested = Rinne dhá ghléas iarracht an cód céanna a úsáid, mar sin diúltaíodh don dá cheann. Níor cláraíodh aon rud. Ná lig do dhaoine eile an pictiúr a fheiceáil.
enrol-dead-rejected = Dúirt tú nach ionann na carachtair, mar sin diúltaíodh don ghléas. Mura ndearna tú botún, b’fhéidir gur ghlac duine eile grianghraf den chód: tosaigh arís in áit nach bhfuil aon duine ag féachaint.
enrol-dead-gone = Níl an cód bailí a thuilleadh. Níor cláraíodh aon rud.
enrol-again = Tosaigh arís
enrol-cancel = Cealaigh
enrol-time-left = Cód bailí ar feadh
enrol-failed = Níor ghlac an freastalaí leis an gcód. Seiceáil do cheangal agus triail arís.

pin-four-digits = Bíonn ceithre dhigit go díreach sa PIN.
pin-differs = Ní hionann an dá PIN. Clóscríobh an dá cheann arís.
pin-same-digits = Is furasta ceithre dhigit chomhionanna a thomhas. Roghnaigh PIN eile.
pin-row = Is furasta digití as a chéile, suas nó síos, a thomhas. Roghnaigh PIN eile.
pin-pairs = Is furasta péirí athráite nó scáthánaithe a thomhas. Roghnaigh PIN eile.
pin-year = Is furasta bliain a thomhas. Roghnaigh PIN eile.
pin-keypad-line = Is furasta líne ar an eochaircheap a thomhas. Roghnaigh PIN eile.

recovery-title-pin = Athshocraigh PIN an ghléis { $device }
recovery-title-add = Cuir gléas leis gan ceann eile
recovery-choose-lead = Ní leor pasfhocal amháin chuige seo. Iontráil uair amháin eile é, agus ansin roghnaigh conas a chruthú gur tusa atá ann.
recovery-app-first = Tá gléas eile de do chuid ag obair. Logáil isteach leis ar dtús; is féidir leis an t-athrú seo a dhearbhú ansin.
recovery-password-label = Pasfhocal
recovery-by-device = Dearbhaigh leis an ngléas { $device }
recovery-by-device-hint = Láithreach
recovery-by-mail = Le nasc trí ríomhphost
recovery-by-mail-hint-now = Chuig do sheoladh ríomhphoist, láithreach
recovery-by-mail-hint-wait =
    { $count ->
        [one] Chuig do sheoladh ríomhphoist, agus ansin fanacht uair an chloig amháin
        [two] Chuig do sheoladh ríomhphoist, agus ansin fanacht { $count } uair an chloig
        [few] Chuig do sheoladh ríomhphoist, agus ansin fanacht { $count } huaire an chloig
        [many] Chuig do sheoladh ríomhphoist, agus ansin fanacht { $count } n-uaire an chloig
       *[other] Chuig do sheoladh ríomhphoist, agus ansin fanacht { $count } uair an chloig
    }
recovery-sent-title = Féach i do ríomhphost
recovery-sent-lead = Tá nasc ar a bhealach chuig { $email }. Oscail sa bhrabhsálaí seo é agus lean ar aghaidh ón áit sin.
recovery-sent-again = Gan ríomhphost tar éis cúpla nóiméad? Seol nasc nua
recovery-wait-title = Tá an fanacht tosaithe
recovery-wait-lead = Ar mhaithe le do shlándáil, is féidir leat dul ar aghaidh tar éis an ama seo. Tar ar ais chuig an leathanach seo ansin, sa bhrabhsálaí seo. Murar tusa a bhí ann, is féidir leat é a stopadh ón ríomhphost.
recovery-wait-until = Is féidir leat dul ar aghaidh ó
recovery-elsewhere-title = An tusa a bhí ann?
recovery-elsewhere-lead = Má d’iarr tú an nasc seo, oscail é sa bhrabhsálaí inar iarr tú é, fad atá tú logáilte isteach ann. Murar iarr, stop anseo é.
recovery-elsewhere-password = Tugann an nasc seo chuig pasfhocal nua thú. Má d’iarr tú é, oscail é sa bhrabhsálaí inar iarr tú é. Murar iarr, stop anseo é; fanann do phasfhocal mar atá.
recovery-take-over = Ba mise é: lean ar aghaidh sa bhrabhsálaí seo
recovery-stop = Níorbh mise é: stop é
recovery-stopped-title = Stoptha
recovery-stopped-lead = Níor athraíodh aon rud. Murar iarr tú é, tá do phasfhocal ar eolas ag duine éigin: athraigh anois é.
recovery-stopped-password = Fanann do phasfhocal mar atá, agus ní oibríonn an nasc a thuilleadh. Chun a leithéid de nasc a iarraidh, ní theastaíonn ach do sheoladh ríomhphoist.
recovery-over-title = Níl an nasc seo bailí a thuilleadh
recovery-over-lead = Úsáideadh é, stopadh é, tháinig ceann níos nuaí ina áit, nó fágadh rófhada é. Níor athraíodh aon rud.
recovery-too-late = Úsáideadh an nasc seo cheana, nó tá a am istigh: níl aon rud fágtha le stopadh. Murar tusa a d’úsáid é, logáil isteach, féach ar do ghléasanna agus athraigh do phasfhocal.
error-other-device-works = Tá gléas eile de do chuid ag obair. Dearbhaigh leis; ní bheidh nasc trí ríomhphost ag teastáil ansin.
    .title = Úsáid do ghléas eile
error-too-many-links =
    { $count ->
        [one] Seoladh roinnt ríomhphost le naisc inniu cheana. Féach i do bhosca poist, sa phost nach bhfuil ag teastáil freisin, nó triail arís i gceann uair an chloig amháin.
        [two] Seoladh roinnt ríomhphost le naisc inniu cheana. Féach i do bhosca poist, sa phost nach bhfuil ag teastáil freisin, nó triail arís i gceann { $count } uair an chloig.
        [few] Seoladh roinnt ríomhphost le naisc inniu cheana. Féach i do bhosca poist, sa phost nach bhfuil ag teastáil freisin, nó triail arís i gceann { $count } huaire an chloig.
        [many] Seoladh roinnt ríomhphost le naisc inniu cheana. Féach i do bhosca poist, sa phost nach bhfuil ag teastáil freisin, nó triail arís i gceann { $count } n-uaire an chloig.
       *[other] Seoladh roinnt ríomhphost le naisc inniu cheana. Féach i do bhosca poist, sa phost nach bhfuil ag teastáil freisin, nó triail arís i gceann { $count } uair an chloig.
    }
    .title = Níl tuilleadh nasc ann faoi láthair

sessions-lead = Tá tú logáilte isteach anseo. Mura n-aithníonn tú ceann acu, cuir deireadh leis agus athraigh do phasfhocal.
sessions-here = An brabhsálaí seo
sessions-end = Cuir deireadh leis an seisiún seo
sessions-end-others = Cuir deireadh le gach seisiún eile
sessions-end-others-lead = Logálfar amach thú i ngach áit seachas sa bhrabhsálaí seo.
sessions-ended = Cuireadh deireadh leis an seisiún.
sessions-others-ended = Cuireadh deireadh le gach seisiún eile.

history-title = Stair logála isteach
history-lead = Cad a tharla le do chuntas le 180 lá anuas, an ceann is nuaí ar dtús.
history-none = Níl aon rud ann fós. Taispeántar logálacha isteach agus sínithe anseo.
history-signed-in = Logáilte isteach
history-signed = Sínithe
history-denied = Diúltaithe
history-expired = Gan freagra in am
history-cancelled = Cealaithe
history-failed = Níor éirigh leis
history-by-password = Leis an bpasfhocal amháin
history-by-app = Leis an aip
history-by-code = Le cód ón aip
history-on-mobile = Leis an aip ar an ngléas céanna
history-not-me = Níor mise a bhí ann
history-reported = Tuairiscithe
history-report-title = Nach tusa a bhí anseo?
history-report-lead = Má thuairiscíonn tú é, logáiltear amach gach duine atá logáilte isteach ón mbrabhsálaí sin, agus caitear leis an mbrabhsálaí mar strainséir as sin amach. Faigheann tú ríomhphost faoi. Athraigh do phasfhocal ina dhiaidh sin.
history-report-here = Is é an brabhsálaí é atá in úsáid agat anois: logáiltear amach anseo thú freisin.
history-report-confirm = Tuairiscigh é
history-report-keep = Mise a bhí ann
history-was-reported = Tá sé tuairiscithe, agus tá an brabhsálaí sin logáilte amach. Faigheann tú ríomhphost faoi.
history-older = Taispeáin cinn níos sine
history-newest = Ar ais chuig na cinn is nuaí

stop-title = Stop gach rud
stop-lead = Nuair atá gléas caillte, nó nuair a d’fhéadfadh duine eile a bheith logáilte isteach i d’ainm. Tarlaíonn sé láithreach agus ní féidir dul siar air:
stop-devices = Baintear do ghléasanna go léir. Ní féidir le haon cheann díobh dearbhú ar do shon a thuilleadh.
stop-requests = Cuirtear deireadh le hiarratais agus logálacha isteach atá ar oscailt.
stop-sessions = Logáiltear amach thú gach áit, anseo freisin.
stop-mail = Gheobhaidh tú ríomhphost faoi.
stop-back-title = An bealach ar ais
stop-back =
    { $count ->
        [0] Logáil isteach le do phasfhocal agus cuir gléas leis arís. Chuige sin teastaíonn nasc trí ríomhphost freisin.
        [one] Logáil isteach le do phasfhocal agus cuir gléas leis arís. Chuige sin teastaíonn nasc trí ríomhphost freisin, agus fanacht uair an chloig amháin.
        [two] Logáil isteach le do phasfhocal agus cuir gléas leis arís. Chuige sin teastaíonn nasc trí ríomhphost freisin, agus fanacht { $count } uair an chloig.
        [few] Logáil isteach le do phasfhocal agus cuir gléas leis arís. Chuige sin teastaíonn nasc trí ríomhphost freisin, agus fanacht { $count } huaire an chloig.
        [many] Logáil isteach le do phasfhocal agus cuir gléas leis arís. Chuige sin teastaíonn nasc trí ríomhphost freisin, agus fanacht { $count } n-uaire an chloig.
       *[other] Logáil isteach le do phasfhocal agus cuir gléas leis arís. Chuige sin teastaíonn nasc trí ríomhphost freisin, agus fanacht { $count } uair an chloig.
    }
stop-confirm = Stop gach rud anois
stop-keep = Téigh ar ais
stop-done-title = Tá gach rud stoptha
stop-done-lead = Tá do ghléasanna bainte agus tá tú logáilte amach gach áit. Faigheann tú ríomhphost faoi. Nuair a bheidh tú réidh, logáil isteach le do phasfhocal; faoi “Mo ghléasanna soghluaiste” cuireann tú gléas leis arís ansin.
stop-done-sign-in = Téigh chuig an logáil isteach

outbox-title = Bosca amach an léirithe
outbox-lead = Ríomhphoist a sheolfadh an léiriú seo, an ceann is nuaí ar dtús.
outbox-none = Níl aon ríomhphost ann fós.

error-page-home = Go dtí an chéad leathanach
error-page-not-found = Níl aon rud ag an seoladh seo. B’fhéidir gur cóipeáladh é gan a dheireadh.
    .title = Níl an leathanach seo ann
error-page-forged = Níor tháinig an fhoirm ó leathanach a taispeánadh don bhrabhsálaí seo anseo, nó bhí an leathanach sin róshean. Níor athraíodh aon rud. Téigh siar, lódáil an leathanach arís, agus déan arís an rud a rinne tú.
    .title = Ní ghlactar leis an bhfoirm seo
error-page-other-host = Ní fhreagraíonn an freastalaí seo ach ag seoladh eile. Ní dhearnadh aon rud. Úsáid an seoladh a tugadh duit.
    .title = Ní hé seo an seoladh ceart
error-page-malformed = Bhí rud éigin san fhoirm ar iarraidh nó níorbh fhéidir é a léamh. Níor athraíodh aon rud. Téigh siar agus triail arís.
    .title = Ní féidir an fhoirm seo a léamh
error-page-busy = Tá go leor daoine ag logáil isteach faoi láthair. Níor cailleadh aon rud. Fan cúpla soicind agus triail arís.
    .title = Nóiméad amháin, le do thoil
error-page-too-often = Tháinig go leor iarratas ón mbrabhsálaí seo nó óna líonra in achar gearr. Níor cailleadh aon rud. Fan cúpla nóiméad agus triail arís.
    .title = Fan cúpla nóiméad, le do thoil
error-page-fault = Is againne atá an locht, agus níor athraíodh aon rud. Triail arís i gceann cúpla nóiméad.
    .title = Níor oibrigh sé seo

link-open = Oscail san aip
link-open-lead = Oscail anseo é. Téann an leathanach a thaispeáin an cód duit ar aghaidh uaidh féin.
link-title = Is don aip an nasc seo
link-lead = Cóipeáil seoladh iomlán an leathanaigh seo, oscail an aip Countersign ar an ngléas is mian leat a chlárú, roghnaigh “Clóscríobh cód”, agus greamaigh ansin é. Oibríonn an nasc uair amháin, ar feadh deich nóiméad. Níl aon rud cláraithe fós.

bank-name = Banc Léirithe
bank-service-transfer = Banc Léirithe, aistriú airgid
bank-service-cancel = Banc Léirithe, cealú
bank-service-trust = Banc Léirithe, cuntais iontaofa
bank-title = Cad is mian leat a dhéanamh?
bank-lead = Léiriú is ea an banc seo. Ní aistrítear aon airgead; taispeánann sé conas a shíníonn tú leis an aip.
bank-transfer = Aistrigh airgead
    .lead = Go cuntas eile, ar lá a roghnaíonn tú
bank-cancel = Cealaigh íocaíocht
    .lead = Ceann nach ndearnadh fós
bank-trust = Athraigh na cuntais iontaofa
    .lead = Na cinn a n-íocann tú leo gan teorainn
bank-form-lead = Líon isteach gach réimse. Ní tharlaíonn aon rud sula síníonn tú.
bank-recipient = Faighteoir
bank-account = Uimhir chuntais
    .hint = 8 go 16 dhigit
bank-amount = Méid in euro
bank-amount-hint = Mar shampla { $example }
bank-date = Dáta
bank-purpose = Cuspóir
bank-reference = Uimhir íocaíochta
    .hint = 6 go 12 dhigit
bank-reason = Cúis
bank-reason-mistake = Trí bhotún
bank-reason-twice = Íoctha faoi dhó
bank-reason-not-me = Níor mise a rinne é
bank-holder = Sealbhóir an chuntais
bank-change = Athrú
bank-change-add = Cuir leis
bank-change-replace = Cuir ina ionad
bank-change-remove = Bain
bank-choose = Roghnaigh, le do thoil
amount-with-currency = { $currency }{ "\u00A0" }{ $amount }
bank-error-empty = Tá an réimse seo folamh fós. Líon isteach é.
bank-error-too-long = Tá sé seo rófhada. Úsáid 200 carachtar ar a mhéad.
bank-error-not-digits = Úsáid digití amháin.
bank-error-not-amount = Scríobh méid le dhá ionad deachúil ar a mhéad, mar shampla { $example }.
bank-error-not-date = Scríobh lá den fhéilire, mar shampla 2026-12-31.
bank-error-not-option = Roghnaigh ceann den liosta.
bank-error-hidden = Tá carachtair i bhfolach sa téacs. Clóscríobh arís de láimh é.
bank-review = Ar aghaidh
bank-review-title = An bhfuil gach rud ceart?
bank-review-lead = Taispeánann an aip an rud céanna duit. Ná sínigh ach amháin más amhlaidh atá.
bank-sign-online = Sínigh leis an aip
bank-sign-code = Sínigh le cód QR, gan líonra
bank-again = Athraigh rud éigin
bank-device-title = Cén gléas is mian leat a úsáid chun síniú?
bank-device-none-title = Teastaíonn gléas uait chun síniú
bank-device-none-lead = Cuir ceann le do chuntas ar dtús; tógann sé thart ar dhá nóiméad. Ansin tar ar ais anseo.
signature-content = An rud a shíníonn tú
signature-step-type = Seiceáil cé atá ag iarraidh, clóscríobh na luachanna céanna san aip, agus iontráil do PIN. Taispeánann an aip naoi litir agus digit.
bank-submit-code = Sínigh
signature-nothing-signed = Níor síníodh aon rud, agus ní tharlaíonn aon rud. Is féidir leat tosú arís am ar bith.
bank-back = Ar ais chuig an mbanc
bank-signed-title = Sínithe
bank-signed-lead = Tá do shíniú ag an mbanc go díreach dó seo:
error-not-this-transaction-otp =
    { $count ->
        [one] Cuir gach luach a chlóscríobh tú san aip i gcomparáid leis an leathanach seo, scan an pictiúr arís agus déan cód nua. Tá iarracht amháin fágtha.
        [two] Cuir gach luach a chlóscríobh tú san aip i gcomparáid leis an leathanach seo, scan an pictiúr arís agus déan cód nua. Tá { $count } iarracht fágtha.
        [few] Cuir gach luach a chlóscríobh tú san aip i gcomparáid leis an leathanach seo, scan an pictiúr arís agus déan cód nua. Tá { $count } iarracht fágtha.
        [many] Cuir gach luach a chlóscríobh tú san aip i gcomparáid leis an leathanach seo, scan an pictiúr arís agus déan cód nua. Tá { $count } n-iarracht fágtha.
       *[other] Cuir gach luach a chlóscríobh tú san aip i gcomparáid leis an leathanach seo, scan an pictiúr arís agus déan cód nua. Tá { $count } iarracht fágtha.
    }
    .title = Ní réitíonn an cód leis an idirbheart
