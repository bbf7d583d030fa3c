### Gaeilge: see locales/en for what each text is for.

error-unknown-code =
    Ní cód Countersign é seo, mar sin níor úsáideadh é. Úsáid an cód a thaispeánann do leathanach logála isteach.
    .title = Ní cód Countersign é seo
error-newer-version =
    Rinneadh an cód do leagan níos nuaí den aip seo, mar sin ní féidir é a léamh anseo. Nuashonraigh an aip, agus ansin scan an cód arís.
    .title = Ní mór an aip seo a nuashonrú
error-no-code-in-picture =
    Níor aimsíodh cód inléite sa phictiúr. Roghnaigh pictiúr níos géire a thaispeánann an cód iomlán lena imeall bán.
    .title = Níl cód sa phictiúr seo
error-unreadable-picture =
    Ní pictiúr é an comhad ar féidir leis an aip seo a léamh, nó tá sé rómhór. Roghnaigh pictiúr PNG, JPEG nó WebP nach mó ná 12 mheigibheart é.
    .title = Ní osclaíonn an pictiúr seo
error-mistyped-code =
    Níl carachtar amháin nó níos mó mar atá ar an leathanach, mar sin níor seoladh aon rud. Cuir an cód i gcomparáid leis an leathanach agus ceartaigh é.
    .title = Botún clóscríofa
error-mistyped-digits =
    Tá ceann de na digití mícheart nó ar iarraidh. Ní áirítear é seo mar iarracht. Cuir an dá dhigit déag i gcomparáid leis an leathanach agus ceartaigh iad.
    .title = Botún clóscríofa
error-insecure-address =
    Níl an ceangal leis an seoladh seo criptithe, mar sin ní úsáidfidh an aip é. Iarr an cód ceart ar an tseirbhís.
    .title = Níl an seoladh seo cosanta
error-not-an-address =
    Tá an seoladh neamhiomlán nó tá botún clóscríofa ann, mar sin níor seoladh aon rud. Cóipeáil é ón leathanach a thaispeánann an cód.
    .title = Ní seoladh é seo
error-no-answer-there =
    Níor athraíodh aon rud. Seiceáil an seoladh, agus go bhfuil an gléas seo ar líne. Ansin triail arís.
    .title = Níl freagra ón seoladh seo
error-name-refused =
    Tá an t-ainm rófhada nó tá carachtair fholaithe ann, mar sin níor sábháladh é. Roghnaigh ainm eile.
    .title = Ní féidir an t-ainm seo a úsáid
error-enrolment-gone =
    Oibríonn gach cód uair amháin, agus ar feadh deich nóiméad. Níor athraíodh aon rud. Faigh cód nua ar an leathanach agus scan é.
    .title = Níl an cód seo bailí a thuilleadh
error-reset-gone =
    Oibríonn gach cód uair amháin, agus ar feadh deich nóiméad. Níor athraíodh aon rud. Roghnaigh “Athshocraigh PIN” in aice leis an ngléas seo. Faigh cód nua ar an leathanach agus scan é.
    .title = Níl an cód seo bailí a thuilleadh
error-enrolment-contested =
    Rinne dhá ghléas iarracht an cód céanna a úsáid, mar sin diúltaíodh don dá cheann agus níor athraíodh aon rud. Faigh cód nua ar an leathanach, agus ná lig d’aon duine eile é a fheiceáil.
    .title = D’úsáid gléas eile an cód seo
error-not-this-device =
    Athshocraíonn an cód seo PIN gléis eile. Scan leis an ngléas sin é, nó roghnaigh an gléas seo ar an leathanach agus scan an cód nua.
    .title = Is do ghléas eile an cód seo
error-page-still-asks =
    Tá an leathanach fós ag fiafraí an ionann na sé charachtar. Cuir na carachtair i gcomparáid agus freagair ansin. Leanfaidh an aip ar aghaidh go huathoibríoch ina dhiaidh sin.
    .title = Tá an leathanach fós ag fiafraí
error-wrong-pin =
    Níor ceadaíodh aon rud. Iontráil do PIN arís. Tóg d’am.
    .title = PIN mícheart
error-enrolment-dead =
    Iontráladh PIN mícheart trí huaire, mar sin níl an cód seo bailí a thuilleadh. Níor athraíodh aon rud. Faigh cód nua ar an leathanach agus tosaigh arís.
    .title = PIN mícheart an iomarca uaireanta
error-reset-unanswered =
    Tá an PIN nua socraithe ar an ngléas seo, ach níor fhreagair an freastalaí fós. Deimhnigh go bhfuil an gléas seo ar líne. Leanfaidh an aip ar aghaidh go huathoibríoch.
    .title = Níl an PIN nua deimhnithe fós
error-not-attested =
    Ní ghlacann an freastalaí seo ach le gléasanna ar féidir leis a gcrua-earraí a sheiceáil. Níorbh fhéidir an gléas seo a sheiceáil. Níor athraíodh aon rud. Úsáid gléas eile, nó fiafraigh d’oibreoir an fhreastalaí.
    .title = Ní ghlactar leis an ngléas seo
error-unreachable =
    Ní féidir teacht ar an bhfreastalaí faoi láthair. Níl aon rud caillte. Seiceáil go bhfuil an gléas seo ar líne. Leanfaidh an aip de bheith ag triail.
    .title = Níl freagra ón bhfreastalaí
error-not-the-server =
    Ní ó d’fhreastalaí a tháinig an freagra, mar sin tugadh neamhaird air. B’fhéidir go n-iarrann líonra óstáin nó caife ort logáil isteach ar dtús. Oscail leathanach gréasáin, nó úsáid líonra eile.
    .title = Ní ó d’fhreastalaí a tháinig an freagra
error-server-fault =
    Tá fadhb ar an bhfreastalaí. Níor athraíodh aon rud. Triail arís i gceann cúpla nóiméad.
    .title = Tá fadhb ag an bhfreastalaí
error-too-many =
    Chun do chuntas a choinneáil slán, iarrann an freastalaí ort fanacht. Níl aon rud caillte. Triail arís beagán níos déanaí.
    .title = An iomarca iarrachtaí in am gearr
error-device-not-active =
    Ní féidir an gléas seo a úsáid don chuntas seo faoi láthair. Níor athraíodh aon rud. Téigh ar ais chuig céad scáileán an chuntais le feiceáil cad atá le déanamh.
    .title = Ní féidir an gléas seo a úsáid
error-request-expired =
    Níor ceadaíodh aon rud. Más mian leat logáil isteach fós, tosaigh arís ar an leathanach.
    .title = Tá an t-iarratas seo imithe as feidhm
error-request-gone =
    Freagraíodh nó cealaíodh an t-iarratas seo in áit eile. Más mian leat logáil isteach fós, tosaigh arís ar an leathanach.
    .title = Tá deireadh leis an iarratas seo
error-removal-untold =
    Scriosadh an cuntas den ghléas seo, ach níor fhreagair an freastalaí. Logáil isteach, oscail “Mo Chuntas” agus bain an gléas seo den liosta ansin freisin.
    .title = Níorbh fhéidir an freastalaí a chur ar an eolas
error-no-such-account =
    Níl an cuntas a mbaineann an cód seo leis san aip seo. Roghnaigh an gléas seo ar an leathanach, nó cláraigh ar dtús é.
    .title = Is do chuntas eile an cód seo
error-forged-challenge =
    Tugann an cód seo le fios gur ó d’fhreastalaí é, ach ní hea. Níor cruthaíodh cód freagra. Seiceáil seoladh an leathanaigh sula dtéann tú ar aghaidh.
    .title = Ná cuir muinín sa chód seo
error-challenge-expired =
    Tá an cód seo níos mó ná cúig nóiméad d’aois. Mura nglacann an leathanach le do fhreagra, faigh cód nua ansin.
    .title = B’fhéidir go bhfuil an cód seo róshean
error-clock-wrong =
    Tá difríocht níos mó ná nóiméad idir clog an ghléis seo agus clog an fhreastalaí. Úsáideann an aip am an fhreastalaí. Cuir dáta agus am uathoibríoch ar siúl sna socruithe.
    .title = Tá clog an ghléis seo mícheart
error-key-store-unavailable =
    Níorbh fhéidir stóras eochracha an ghléis seo, a chosnaíonn an aip, a oscailt. Níor athraíodh aon rud. Bain an glas den ghléas, nó logáil isteach ann arís, agus ansin triail arís.
    .title = Níl an stóras eochracha ag freagairt
error-secret-lost =
    Cailleadh an eochair a chosnaíonn sonraí na haipe ar an ngléas seo, agus ní féidir í a aisghabháil. Fanann do chuntais ar na freastalaithe mar atá siad. Scrios gach rud san aip, agus ansin cláraigh an gléas seo arís faoi “Mo Chuntas”.
    .title = Ní féidir sonraí na haipe a oscailt a thuilleadh
error-device-key-lost =
    Cailleadh eochair an chuntais seo ar an ngléas seo, agus mar sin ní féidir leis an ngléas aon rud a cheadú don chuntas. Bain an cuntas den aip, agus ansin cláraigh an gléas seo arís faoi “Mo Chuntas”.
    .title = Cailleadh eochair an chuntais seo
error-store-unwritable =
    Tá stóras an ghléis seo lán nó faoi ghlas, mar sin níor seoladh aon rud. Déan spás, agus ansin triail arís.
    .title = Níorbh fhéidir leis an aip sábháil
error-store-damaged =
    Tá na sonraí damáistithe nó baineann siad le suiteáil eile. Níor athraíodh aon rud. Mura gcabhraíonn triail eile, suiteáil an aip as an nua agus cláraigh an gléas seo faoi “Mo Chuntas”.
    .title = Ní féidir sonraí na haipe a léamh
error-store-newer =
    Is leagan níos nuaí a shábháil sonraí na haipe agus ní féidir leis an leagan seo iad a oscailt. Níor athraíodh aon rud. Nuashonraigh an aip.
    .title = Is ó leagan níos nuaí na sonraí seo
error-store-in-use =
    Tá fuinneog eile den aip seo ag úsáid na sonraí. Dún an fhuinneog seo agus lean ort sa cheann eile.
    .title = Tá Countersign oscailte cheana
error-link-not-scanned =
    Ná scan an cód seo: osclaíonn sé iarratas ar an ngléas a thaispeánann é. Oscail a nasc ar an ngléas sin, nó roghnaigh “Gan idirlíon ar an bhfón: scan cód QR” ar an leathanach.
    .title = Ní le scanadh atá an cód seo
error-link-gone =
    Freagraíodh nó cealaíodh an t-iarratas, tá sé imithe as feidhm, nó is d’aip eile é. Níor ceadaíodh aon rud. Más mian leat logáil isteach fós, tosaigh arís ar an leathanach.
    .title = Níl an nasc seo bailí a thuilleadh
error-request-not-shown =
    Tá cuid den iarratas seo ar iarraidh nó ní féidir é a thaispeáint anseo, mar sin ní féidir é a cheadú. Níor síníodh aon rud. Nuashonraigh an aip, nó téigh i dteagmháil leis an tseirbhís.
    .title = Ní féidir an t-iarratas iomlán a thaispeáint
error-link-waits =
    Críochnaigh nó cealaigh an rud atá ar siúl agat anseo. Osclóidh an nasc go huathoibríoch ansin.
    .title = Tá nasc ag fanacht leat
error-browser-not-opened =
    Níor oscail an gléas seo an brabhsálaí. Téigh ar ais chuig an mbrabhsálaí tú féin. Leanfaidh an leathanach inar thosaigh tú ar aghaidh ansin.
    .title = Níor oscail an brabhsálaí
error-help-not-opened =
    Níor osclaíodh an brabhsálaí, mar sin tá tú fós san aip. Oscail féin i mbrabhsálaí an seoladh faoi “Cabhair”.
    .title = Níor oscail an brabhsálaí
error-password-page-not-opened =
    Níor osclaíodh an brabhsálaí, mar sin tá tú fós san aip. Oscail féin i mbrabhsálaí an seoladh a thaispeántar anseo.
    .title = Níor oscail an brabhsálaí
error-pin-same-digits =
    Is furasta ceithre dhigit chomhionanna a thomhas. Roghnaigh PIN eile.
    .title = Tá an PIN seo róshimplí
error-pin-row =
    Is furasta sraitheanna amhail 1234 nó 4321 a thomhas. Roghnaigh PIN eile.
    .title = Tá an PIN seo róshimplí
error-pin-pairs =
    Is furasta péirí athráite nó scáthánaithe, amhail 1212 nó 1221, a thomhas. Roghnaigh PIN eile.
    .title = Tá an PIN seo róshimplí
error-pin-year =
    Is furasta bliain a thomhas. Roghnaigh PIN eile.
    .title = Tá an PIN seo róshimplí
error-pin-keypad-line =
    Is furasta digití a dhéanann líne ar an eochaircheap a thomhas. Roghnaigh PIN eile.
    .title = Tá an PIN seo róshimplí
error-pin-unchanged =
    Is é seo do PIN cheana féin. Roghnaigh ceann eile.
    .title = Is é seo do PIN reatha
error-pin-differs =
    Ní hionann an dá PIN, mar sin níor athraíodh aon rud. Roghnaigh an PIN nua uair amháin eile.
    .title = Ní hionann an dá PIN
error-biometric-cancelled =
    Níor ceadaíodh aon rud agus níl aon rud caillte. Triail arís, nó úsáid do PIN.
    .title = Cealaithe
error-biometric-locked-out =
    Theip ar aithint an mhéarloirg nó na haghaidhe an iomarca uaireanta, mar sin tá sí múchta ar feadh tamaill. Úsáid do PIN. Chun an aithint a úsáid arís, bain an glas den ghléas uair amháin.
    .title = Úsáid do PIN an uair seo, le do thoil
error-biometric-changed =
    Cuireadh méarlorg nó aghaidh leis an ngléas seo, nó baineadh ceann de. Ar mhaithe le do shlándáil, iarrann an aip do PIN anois. Is féidir leat an aithint a chur ar siúl arís faoi do chuntas.
    .title = D’athraigh na méarloirg nó na haghaidheanna
error-biometric-unavailable =
    Níl méarlorg ná aghaidh ar an ngléas seo faoi láthair is féidir leis an aip a úsáid. Úsáid do PIN.
    .title = Úsáid do PIN, le do thoil
error-move-ended =
    Níor aistríodh aon rud agus oibríonn an gléas seo mar a d’oibrigh. Más mian leat aistriú fós, tosaigh arís.
    .title = Tá deireadh leis an aistriú
error-too-many-accounts =
    Tá an líon is mó cuntas san aip seo, nó an líon is mó gléasanna ag an gcuntas. Níor cláraíodh aon rud. Bain ceann nach bhfuil uait, agus ansin triail arís.
    .title = Sroicheadh an teorainn
error-settings-not-opened =
    Níor athraíodh aon rud. Oscail socruithe an ghléis seo tú féin agus lorg an glas scáileáin ansin.
    .title = Níor oscail na socruithe
error-notifications-not-opened =
    Níor athraíodh aon rud. Oscail socruithe an ghléis seo tú féin agus lorg fógraí na haipe seo ansin.
    .title = Níor oscail na socruithe
