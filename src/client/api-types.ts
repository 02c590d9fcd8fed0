// Made from openapi/openapi.json by `npm run openapi`; not edited by hand.

export interface paths {
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The process runs */
        get: operations["live"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The parks are loaded, and the server is not about to stop, else 503; it says whether the database answers */
        get: operations["ready"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/notes/parse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Read a note: what the enterprise needs, and which words say so */
        post: operations["parseNote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/matches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Rank parks for a profile or a note, with reasons and evidence; nothing is stored */
        post: operations["matchParks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/matches/whatif": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The smallest change of one wish that makes a park the first, or that none was found */
        post: operations["whatIf"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/parks/compare": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Up to five parks beside one another for a profile or a note, what decides most first */
        post: operations["compareParks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tax-outlook": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Rates of enterprise income tax that may apply in a park or region on a day, with what must hold */
        post: operations["taxOutlook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/industry-map": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 产业地图: parks, available areas and open requests by region and sector, for the parts right below what is asked for */
        get: operations["getIndustryMap"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/parks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Parks by name, with filters */
        get: operations["listParks"];
        put?: never;
        /** Enter a park; documents that use its names will find it */
        post: operations["createPark"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/parks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One park */
        get: operations["getPark"];
        put?: never;
        post?: never;
        /** Delete a park with its facts; the change that is answered can be undone */
        delete: operations["deletePark"];
        options?: never;
        head?: never;
        /** Change what was entered of a park; it wins over facts, field by field */
        patch: operations["editPark"];
        trace?: never;
    };
    "/v1/parks/{id}/facts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All facts of a park with their evidence; competing ones too */
        get: operations["listParkFacts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/parks/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was said, entered and decided of a park or of one attribute, the newest first */
        get: operations["getParkHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/parks/{id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** This park is another one: it is taken up with its names and facts, for later documents too */
        post: operations["mergePark"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/parks/{id}/split": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Some of its names or facts are another park: that one is made, and the two are kept apart */
        post: operations["splitPark"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/parks/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What people changed, the last first */
        get: operations["listChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/parks/{id}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What people changed of a park, the last first; also of one that is gone */
        get: operations["listParkChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/parks/changes/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a change back; the last one about a park first */
        post: operations["undoChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/parks/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Parks as a file that import takes back */
        get: operations["exportParks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Documents, the last received first */
        get: operations["listDocuments"];
        put?: never;
        /** Read a page: its parks and facts are stored with their evidence; a page known already is found again */
        post: operations["addDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/documents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One document with its text as received, and the stretches of it that are evidence */
        get: operations["getDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/documents/{id}/facts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The facts that a document gave, in the order of its text */
        get: operations["listDocumentFacts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/documents/{id}/reextract": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Read a document again by the rules of today; what people decided stays */
        post: operations["reextractDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/documents/batches/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far a batch is, file by file */
        get: operations["getBatch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/facts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Facts of all parks; by status this is the review queue */
        get: operations["listFacts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/facts/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many facts wait for review, contradict one another and are stale */
        get: operations["countFacts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/facts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One fact with its evidence */
        get: operations["getFact"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/facts/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The fact is right, or still holds */
        post: operations["acceptFact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/facts/{id}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The fact is wrong; it stays on record */
        post: operations["rejectFact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/facts/{id}/correct": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Another value, date or park stands in its place */
        post: operations["correctFact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/facts/reviews/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a decision back; the last one about a fact first */
        post: operations["undoReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/facts/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accept all waiting facts from a confidence on, as one decision */
        post: operations["acceptFacts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sectors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Sectors as one types */
        get: operations["searchSectors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/regions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Regions as one types */
        get: operations["searchRegions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/weight-presets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Named sets of weights and musts: those of the product, then those that the office saved */
        get: operations["listWeightPresets"];
        put?: never;
        /** Save a set of weights for the office */
        post: operations["createWeightPreset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/weight-presets/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove a set of weights that the office saved */
        delete: operations["deleteWeightPreset"];
        options?: never;
        head?: never;
        /** Rename or change a set of weights that the office saved */
        patch: operations["updateWeightPreset"];
        trace?: never;
    };
    "/v1/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the configuration of the server says that staff may know */
        get: operations["getSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who I am */
        get: operations["getSession"];
        put?: never;
        /** Sign in; the session is in a cookie */
        post: operations["createSession"];
        /** Sign out */
        delete: operations["deleteSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/session/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Change my password; my other sessions end */
        post: operations["changeOwnPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All accounts */
        get: operations["listAccounts"];
        put?: never;
        /** Make an account */
        post: operations["createAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change role or password, or disable an account; its sessions end */
        patch: operations["updateAccount"];
        trace?: never;
    };
    "/v1/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All keys; their text is never shown again */
        get: operations["listKeys"];
        put?: never;
        /** Make a key; its text is shown in this answer only */
        post: operations["createKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/keys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Revoke a key for good */
        delete: operations["revokeKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who looked at, exported, changed or erased what, the last first */
        get: operations["listAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/challenge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A proof of work for a form to solve while it is filled (altcha, PBKDF2/SHA-256) */
        get: operations["getChallenge"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Requests, the last first, with filters; contacts are masked */
        get: operations["listRequests"];
        put?: never;
        /** A relocation request: stored, and answered with ranked parks. Safe to send again with an Idempotency-Key */
        post: operations["createRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{id}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add an answer to a request that was just sent: parks are ranked anew, and the next question comes with them */
        post: operations["answerRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Requests as a table for a spreadsheet program, with the filters of the list */
        get: operations["exportRequests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/statistics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The funnel, sources, owners and follow-ups of the requests that the filters of the list leave */
        get: operations["getRequestStatistics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One request; the contact is masked */
        get: operations["getRequest"];
        put?: never;
        post?: never;
        /** Erase a request for good, with its contact, note and history */
        delete: operations["deleteRequest"];
        options?: never;
        head?: never;
        /** Change status, owner, follow-up date or profile, or add a remark */
        patch: operations["updateRequest"];
        trace?: never;
    };
    "/v1/requests/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The history of a request: every change, remark, look at the contact and handover */
        get: operations["listRequestEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{id}/reveal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The contact, the note and the hidden fields in clear; noted in the history and the audit log */
        post: operations["revealRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{id}/matches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The saved matches with the revision of the parks, and what has changed since */
        get: operations["getRequestMatches"];
        put?: never;
        /** Match the request anew and keep the result beside the earlier ones */
        post: operations["renewRequestMatches"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{id}/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A report for the client from the last saved match: ranking with reasons, each park with its sources, questions, tax outlook */
        get: operations["getRequestReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{id}/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The reports of a request, drafts and sent ones, the first one first */
        get: operations["listReports"];
        put?: never;
        /** Draft a report from the last saved match: choose and order parks, write, leave sections out */
        post: operations["createReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{id}/reports/{reportId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What staff chose and wrote for a report, and whether it was sent */
        get: operations["getReport"];
        put?: never;
        post?: never;
        /** Delete a draft; what was sent is kept as long as its request */
        delete: operations["deleteReport"];
        options?: never;
        head?: never;
        /** Change a draft; null takes a text back to what is usual */
        patch: operations["updateReport"];
        trace?: never;
    };
    "/v1/requests/{id}/reports/{reportId}/send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Freeze a draft as it is sent: kept with its hash and noted in the history; nothing is mailed */
        post: operations["sendReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{id}/reports/{reportId}/document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The report itself: of a draft as it would be sent now, of a sent one the very bytes that were sent (with contact=full the contact in its place) */
        get: operations["getReportDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{id}/handovers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The receipts of consents to hand the contact over */
        get: operations["listHandovers"];
        put?: never;
        /** Hand the contact to named parks, under a consent of its own */
        post: operations["createHandover"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{id}/handovers/{handoverId}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The person has withdrawn the consent: the parks see the contact no more */
        post: operations["withdrawHandover"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/persons/find": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The requests of a phone or e-mail address; contacts are masked */
        post: operations["findPerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/persons/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Everything that is stored of a person, in clear */
        post: operations["exportPerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/persons/erase": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Erase every request of a person for good */
        post: operations["erasePerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/assignment-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who gets which new requests, in the order in which the rules are tried */
        get: operations["listAssignmentRules"];
        put?: never;
        /** Give requests of a region, a sector or a site to an account */
        post: operations["createAssignmentRule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/assignment-rules/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove a rule */
        delete: operations["deleteAssignmentRule"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/parks/{id}/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Open requests that fit a park, best first and anonymous; a contact only where it was handed over to this park */
        get: operations["listParkRequests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/parks/{id}/demand-gap": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What keeps a park from the open requests, in groups of five or more */
        get: operations["getDemandGap"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/digest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 选址项目推介: open requests of a period by sector and province, anonymous
         * @description A key of a park sees figures in bands (1, 2, 5, 10, …), regions by city, and weeks by their Monday; periods are widened to whole weeks.
         */
        get: operations["getDigest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{id}/hand": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The park of this key would like to have the request */
        post: operations["raiseHand"];
        /** The park of this key takes its hand down */
        delete: operations["lowerHand"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is told of events */
        get: operations["listWebhooks"];
        put?: never;
        /** Tell another system, or a robot of WeCom, DingTalk or Feishu; the signing secret is shown in this answer only */
        post: operations["createWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove a webhook with its log */
        delete: operations["deleteWebhook"];
        options?: never;
        head?: never;
        /** Rename a webhook, change what it is told of, or stop it for a while; its address stays */
        patch: operations["updateWebhook"];
        trace?: never;
    };
    "/v1/webhooks/{id}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a test event now, to a stopped webhook too, and say what came back; it stands in the log */
        post: operations["testWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{id}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was sent, when, and what came back; the last first */
        get: operations["listDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{id}/deliveries/{deliveryId}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send one delivery again */
        post: operations["replayDelivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send the events since an instant again, at most a thousand */
        post: operations["replayWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/parks/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Import parks as a whole: all of them, or none with every bad record named */
        post: operations["importParks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/documents/batches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take in several files; they are read one after the other, and the batch tells how far it is */
        post: operations["addDocuments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Profile: {
            company?: string;
            contactName?: string;
            /** @example +8613800138000 */
            phone?: string;
            /** @enum {string} */
            intent?: "relocate" | "expand" | "new" | "branch";
            tenure?: ("buy_land" | "buy_building" | "rent" | "custom_build")[];
            uses?: ("production" | "rnd" | "office" | "warehouse" | "testing" | "pilot" | "headquarters" | "showroom" | "data_center" | "farming")[];
            sectors?: string[];
            landM2?: {
                min?: number;
                max?: number;
                approx?: boolean;
            };
            floorM2?: {
                min?: number;
                max?: number;
                approx?: boolean;
            };
            investmentCny?: {
                min?: number;
                max?: number;
                approx?: boolean;
            };
            fixedInvestmentCny?: {
                min?: number;
                max?: number;
                approx?: boolean;
            };
            revenueCny?: {
                min?: number;
                max?: number;
                approx?: boolean;
            };
            taxCnyYear?: {
                min?: number;
                max?: number;
                approx?: boolean;
            };
            taxCnyPerMuYear?: {
                min?: number;
                max?: number;
                approx?: boolean;
            };
            headcount?: {
                min?: number;
                max?: number;
                approx?: boolean;
            };
            rentCnyM2Month?: {
                min?: number;
                max?: number;
                approx?: boolean;
            };
            landPriceCnyMu?: {
                min?: number;
                max?: number;
                approx?: boolean;
            };
            floorHeightM?: number;
            floorLoadTM2?: number;
            powerKva?: number;
            craneT?: number;
            groundFloor?: boolean;
            /** @enum {string} */
            fireClass?: "A" | "B" | "C" | "D" | "E";
            /** @enum {string} */
            eia?: "report" | "form" | "registration";
            processes?: ("electroplating" | "painting" | "fermentation" | "casting" | "forging" | "heat_treatment" | "dyeing" | "pickling" | "synthesis" | "printing")[];
            utilities?: ("steam" | "natural_gas" | "wastewater" | "dual_power" | "hazmat_storage" | "clean_room" | "cold_storage" | "central_heating" | "rail_siding" | "dock")[];
            chemicalPark?: boolean;
            qualifications?: ("high_tech" | "specialised_new" | "little_giant" | "foreign" | "listed" | "unicorn" | "sme")[];
            regions?: {
                require?: string[];
                prefer?: string[];
                exclude?: string[];
            };
            near?: {
                /** @enum {string} */
                kind: "port" | "airport" | "rail" | "highway" | "university" | "customer";
                name?: string;
                maxKm?: number;
            }[];
            /** @example 2027-05 */
            moveBy?: string;
            incentives?: ("rent_relief" | "grant" | "tax" | "talent" | "equipment" | "loan")[];
        };
        Park: {
            id: string;
            name: string;
            aliases?: string[];
            /** @enum {string} */
            kind?: "high_tech_zone" | "economic_zone" | "bonded_zone" | "industrial_park" | "science_park" | "incubator" | "cluster_base" | "chemical_park" | "logistics_park" | "agri_park";
            /** @enum {string} */
            level?: "national" | "provincial" | "municipal" | "district" | "private";
            parentId?: string;
            /** @example 370214 */
            region?: string;
            address?: string;
            lon?: number;
            lat?: number;
            sectors?: {
                /** @example medical-devices */
                id: string;
                /** @enum {string} */
                role?: "leading" | "supporting" | "planned";
            }[];
            excludedSectors?: string[];
            land?: {
                /** @description m² */
                totalM2?: number;
                /** @description m² */
                availableM2?: number;
                /** @description m² */
                minParcelM2?: number;
                /** @description CNY/mu */
                priceCnyMu?: number;
            };
            space?: {
                /** @description m² */
                totalM2?: number;
                /** @description m² */
                availableM2?: number;
                /** @description CNY/m²/month */
                rentCnyM2Month?: number;
                /** @description CNY/m² */
                saleCnyM2?: number;
                types?: ("standard_factory" | "rnd_office" | "warehouse" | "custom_build" | "lab")[];
                /** @description m */
                floorHeightM?: number;
                /** @description t/m² */
                floorLoadTM2?: number;
                /** @description kVA */
                powerKva?: number;
                /** @description t */
                craneT?: number;
                groundFloor?: boolean;
                /** @enum {string} */
                fireClass?: "A" | "B" | "C" | "D" | "E";
            };
            thresholds?: {
                /** @description CNY/mu/year */
                taxCnyPerMuYear?: number;
                /** @description CNY/mu */
                investmentCnyPerMu?: number;
                /** @enum {string} */
                investmentBasis?: "fixed" | "total";
                /** @description CNY/mu/year */
                outputCnyPerMuYear?: number;
                /** @description 一事一议 */
                negotiable?: boolean;
            };
            excludedProcesses?: ("electroplating" | "painting" | "fermentation" | "casting" | "forging" | "heat_treatment" | "dyeing" | "pickling" | "synthesis" | "printing")[];
            tax?: {
                citRate?: number;
                basis?: string;
                validUntil?: string;
                excludesRelocation?: boolean;
            };
            incentives?: {
                name: string;
                /** @enum {string} */
                kind?: "rent_relief" | "grant" | "tax" | "talent" | "equipment" | "loan";
                /** @description CNY */
                maxCny?: number;
                sectors?: string[];
                qualifications?: ("high_tech" | "specialised_new" | "little_giant" | "foreign" | "listed" | "unicorn" | "sme")[];
                validUntil?: string;
                /** @description The legal basis, with article number */
                basis?: string;
                /** @description What is doubtful in law; such an offer never raises a score */
                flags?: ("tax_tied" | "move_in_tied" | "named_company")[];
            }[];
            utilities?: ("steam" | "natural_gas" | "wastewater" | "dual_power" | "hazmat_storage" | "clean_room" | "cold_storage" | "central_heating" | "rail_siding" | "dock")[];
            chemicalPark?: boolean;
            cluster?: {
                /** @description count */
                enterprises?: number;
                /** @description count */
                highTech?: number;
                /** @description CNY/year */
                outputCny?: number;
                anchors?: {
                    name: string;
                    sectors?: string[];
                }[];
                institutions?: {
                    name: string;
                    sectors?: string[];
                }[];
            };
            access?: {
                /** @description km */
                airportKm?: number;
                /** @description km */
                portKm?: number;
                /** @description km */
                railKm?: number;
                /** @description km */
                highwayKm?: number;
            };
            ranking?: {
                position: number;
                scope?: string;
                year?: number;
            };
            operator?: string;
            website?: string;
            opened?: string;
        };
        Recommendation: {
            parkId: string;
            name: string;
            rank: number;
            score: number;
            low: number;
            high: number;
            confidence: number;
            criteria: {
                /** @enum {string} */
                id: "sector" | "premises" | "land" | "space" | "tax" | "location" | "cost" | "incentives" | "facilities" | "access" | "cluster" | "standing";
                weight: number;
                fit: number | null;
                /** @enum {string} */
                status: "met" | "partial" | "unmet" | "unknown";
                reason: {
                    /** @description Stable machine name, for example land.enough */
                    code: string;
                    params: {
                        [key: string]: unknown;
                    };
                    zh: string;
                    en: string;
                };
                /** @description Ids of the facts used */
                facts: string[];
                source?: {
                    /** @description The ancestor, where the data are not its own */
                    inheritedFrom?: {
                        parkId: string;
                        name: string;
                    };
                    /** @description The oldest of the facts: ISO day, month or year */
                    asOf?: string;
                    /** @description Whole months from asOf to the day of the match */
                    ageMonths?: number;
                    /** @description A fact is older than its half-life (vacancy and rent in months, area in years) */
                    isStale?: boolean;
                };
            }[];
            /** @description What fits, what does not, what to ask, and how much hangs on the answers */
            summary?: {
                zh: string;
                en: string;
            };
        };
        Exclusion: {
            parkId: string;
            name: string;
            failed: ("sector" | "premises" | "land" | "space" | "tax" | "location" | "cost" | "incentives" | "facilities" | "access" | "cluster" | "standing")[];
            reason: {
                /** @description Stable machine name, for example land.enough */
                code: string;
                params: {
                    [key: string]: unknown;
                };
                zh: string;
                en: string;
            };
            /** @description For each failed criterion, what would have to change, in numbers */
            wouldNeed: {
                /** @description Stable machine name, for example land.enough */
                code: string;
                params: {
                    [key: string]: unknown;
                };
                zh: string;
                en: string;
            }[];
            /** @description Ids of the facts behind the failures */
            facts?: string[];
        };
        ProblemDetails: {
            type: string;
            title: string;
            status: number;
            detail: string;
            /** @description The request id; the log has it too */
            instance: string;
            errors?: {
                pointer: string;
                detail: string;
            }[];
        };
        Fact: {
            id: string;
            parkId: string;
            /** @description In lists of facts of several parks */
            parkName?: string;
            /** @enum {string} */
            attribute: "site_area" | "building_area" | "available_land" | "available_space" | "investment" | "output_value" | "tax_revenue" | "enterprise_count" | "high_tech_count" | "tax_threshold" | "investment_threshold" | "output_threshold" | "land_price" | "rent" | "sale_price" | "floor_height" | "floor_load" | "power" | "distance" | "ranking" | "incentive" | "sector" | "anchor_enterprise" | "institution" | "recognition" | "sub_area" | "operator" | "opened";
            value: number | string;
            max?: number;
            /** @enum {string} */
            bound: "exact" | "approx" | "min" | "max";
            unit: string | null;
            detail?: {
                [key: string]: string | number | boolean;
            };
            asOf: string | null;
            confidence: number;
            /** @description Today: halved with every half-life of the attribute */
            currentConfidence?: number;
            /** @description Half of the confidence or more is gone: ask again */
            stale?: boolean;
            /** @enum {string} */
            status: "pending" | "accepted" | "rejected" | "superseded";
            /** @enum {string} */
            origin: "document" | "seed" | "manual";
            /** @description The projection of the park uses it */
            taken: boolean;
            /** @description Another accepted fact of the same time contradicts it */
            conflicting: boolean;
            evidence: {
                start: number;
                end: number;
                quote: string | null;
            } | null;
            source: {
                documentId: string;
                title: string | null;
                publisher: string | null;
                url: string | null;
                publishedAt: string | null;
            } | null;
            review: {
                reviewer: string | null;
                at: string;
                note: string | null;
                correctsId: string | null;
            } | null;
            /** @description What is doubtful in law about an offer */
            warnings: {
                /** @enum {string} */
                code: "tax_tied" | "move_in_tied" | "named_company" | "no_legal_basis";
                /** @description The words that give it away */
                quote: string;
                zh: string;
                en: string;
                regulation: {
                    id: string;
                    number: string;
                    inForce: string;
                    zh: string;
                    en: string;
                    /**
                     * @description A official text, B press, C mirror, to be verified
                     * @enum {string}
                     */
                    grade: "A" | "B" | "C";
                };
            }[];
        };
        ParkView: {
            park: components["schemas"]["Park"];
            place: string | null;
            /** @enum {string} */
            origin: "seed" | "import" | "document" | "manual";
            revision: number;
            sources: {
                [key: string]: {
                    facts: string[];
                    /** @description only, reviewed, newer, confidence, sources, lowest, highest, id; all for lists */
                    why: string;
                    competing: string[];
                    /** @description Independent sources that say the same */
                    support?: number;
                    /** @description Competing facts that contradict */
                    conflicting?: string[];
                };
            };
            warnings: {
                /** @enum {string} */
                code: "tax_tied" | "move_in_tied" | "named_company" | "no_legal_basis";
                /** @description The words that give it away */
                quote: string;
                zh: string;
                en: string;
                regulation: {
                    id: string;
                    number: string;
                    inForce: string;
                    zh: string;
                    en: string;
                    /**
                     * @description A official text, B press, C mirror, to be verified
                     * @enum {string}
                     */
                    grade: "A" | "B" | "C";
                };
                field: string;
                offer: string;
            }[];
        };
        Document: {
            id: string;
            sha256: string;
            title: string | null;
            publisher: string | null;
            url: string | null;
            publishedAt: string | null;
            language: string | null;
            receivedAt: string;
            /** @description False while only title, publisher and date of a source are known */
            hasText: boolean;
            format: ("text" | "html" | "docx" | "pdf") | null;
            encoding: string | null;
            rules: string | null;
            duplicateOf: string | null;
            nearDuplicateOf: string | null;
        };
        ParsedNote: {
            profile: components["schemas"]["Profile"];
            mentions: {
                /** @description A profile field, dotted inside: floorM2, regions.prefer */
                field: string;
                start: number;
                end: number;
                text: string;
            }[];
            unparsed: {
                start: number;
                end: number;
                text: string;
            }[];
            alternatives?: {
                /** @description A profile field, dotted inside: floorM2, regions.prefer */
                field: string;
                /** @description What the field, or one member of its list, would be */
                value: unknown;
                start: number;
                end: number;
                text: string;
            }[];
            /** @description How surely each field of the profile was read */
            confidence?: {
                [key: string]: number;
            };
        };
        MatchResult: {
            recommendations: components["schemas"]["Recommendation"][];
            excluded: components["schemas"]["Exclusion"][];
            total: number;
            parksRevision: number;
            /** @description Version of the scoring model */
            model: string;
        };
        ContactView: {
            name?: string;
            phone?: string;
            email?: string;
            company?: string;
        };
        RequestView: {
            id: string;
            createdAt: string;
            updatedAt: string;
            revision: number;
            /** @enum {string} */
            status: "new" | "contacted" | "visiting" | "negotiating" | "signed" | "lost";
            /** @description Where it may go from here */
            nextStatuses: ("new" | "contacted" | "visiting" | "negotiating" | "signed" | "lost")[];
            lostReason: string | null;
            ownerId: string | null;
            followUpOn: string | null;
            touchedAt: string;
            linkedTo: string | null;
            profile: components["schemas"]["Profile"];
            /** @description The profile in words, in the order in which one would ask; fields that have no words are left out */
            needs: {
                field: string;
                name: {
                    zh: string;
                    en: string;
                };
                value: {
                    zh: string;
                    en: string;
                };
            }[];
            contact: {
                name?: string;
                phone?: string;
                email?: string;
                company?: string;
            };
            hasNote: boolean;
            consent: {
                textVersion: string;
                at: string;
                textHash?: string;
                /** @enum {string} */
                method: "form" | "oral" | "written";
            };
            source: {
                site: string | null;
                campaign: string | null;
                channel: string;
            };
            language: string | null;
            suspect: string[] | null;
        };
        NextQuestion: {
            /** @enum {string} */
            field: "company" | "contactName" | "phone" | "intent" | "tenure" | "uses" | "sectors" | "landM2" | "floorM2" | "investmentCny" | "fixedInvestmentCny" | "revenueCny" | "taxCnyYear" | "taxCnyPerMuYear" | "headcount" | "rentCnyM2Month" | "landPriceCnyMu" | "floorHeightM" | "floorLoadTM2" | "powerKva" | "craneT" | "groundFloor" | "fireClass" | "eia" | "processes" | "utilities" | "chemicalPark" | "qualifications" | "regions" | "near" | "moveBy" | "incentives";
            /** @description The criteria that the answer would decide */
            criteria: ("sector" | "premises" | "land" | "space" | "tax" | "location" | "cost" | "incentives" | "facilities" | "access" | "cluster" | "standing")[];
            zh: string;
            en: string;
            /** @description One minus the rank-biased overlap of the top five now and with the answer, expected over the answers */
            expectedChange: number;
            options: {
                zh: string;
                en: string;
                /** @description How likely the answer is */
                share: number;
                set: components["schemas"]["Profile"];
                /** @description How much it would change the top five */
                change: number;
            }[];
        };
        /** @description How firm the first rank is. at80, at120: who is first with the weight 20 % lower and higher, null for the same park. down, up: the nearest weights at which another park is first, null where none is */
        Sensitivity: {
            first: {
                parkId: string;
                name: string;
            } | null;
            /** @description The first park stays first with any one weight 20 % lower or higher */
            isRobust: boolean;
            zh: string;
            en: string;
            weights: {
                /** @enum {string} */
                criterion: "sector" | "premises" | "land" | "space" | "tax" | "location" | "cost" | "incentives" | "facilities" | "access" | "cluster" | "standing";
                weight: number;
                down: {
                    parkId: string;
                    name: string;
                    weight: number;
                    /** @description Relative to the weight in force: 0.35 for 35 % more */
                    change: number;
                } | null;
                up: {
                    parkId: string;
                    name: string;
                    weight: number;
                    /** @description Relative to the weight in force: 0.35 for 35 % more */
                    change: number;
                } | null;
                at80: {
                    parkId: string;
                    name: string;
                } | null;
                at120: {
                    parkId: string;
                    name: string;
                } | null;
                zh: string;
                en: string;
            }[];
        };
        ZoneGroup: {
            zone: {
                parkId: string;
                name: string;
            };
            best: string;
            others: {
                parkId: string;
                name: string;
                rank: number;
                score: number;
            }[];
        };
        WhatIf: {
            parkId: string;
            name: string;
            zh: string;
            en: string;
            /**
             * @description Whether it is first already, a change of one wish makes it so, or none that was found does
             * @enum {string}
             */
            verdict: "first" | "possible" | "impossible";
            score: number;
            rank: number | null;
            first: {
                parkId: string;
                name: string;
                score: number;
            } | null;
            gap: number | null;
            failed: ("sector" | "premises" | "land" | "space" | "tax" | "location" | "cost" | "incentives" | "facilities" | "access" | "cluster" | "standing")[];
            wouldNeed: {
                /** @description Stable machine name, for example land.enough */
                code: string;
                params: {
                    [key: string]: unknown;
                };
                zh: string;
                en: string;
            }[];
            /** @description At most one a field, the least asking first */
            changes: {
                field: ("company" | "contactName" | "phone" | "intent" | "tenure" | "uses" | "sectors" | "landM2" | "floorM2" | "investmentCny" | "fixedInvestmentCny" | "revenueCny" | "taxCnyYear" | "taxCnyPerMuYear" | "headcount" | "rentCnyM2Month" | "landPriceCnyMu" | "floorHeightM" | "floorLoadTM2" | "powerKva" | "craneT" | "groundFloor" | "fireClass" | "eia" | "processes" | "utilities" | "chemicalPark" | "qualifications" | "regions" | "near" | "moveBy" | "incentives") | "must";
                /** @enum {string} */
                kind: "raise" | "lower" | "add" | "remove" | "relax";
                zh: string;
                en: string;
                /** @description How much it asks of the client; smaller is less. Figures: the natural logarithm of the ratio (half or double: 0.69); one member of a list less, an alternative more, or a must less: 0.7; a new wish: 0.9; a whole wish given up: 1 */
                effort: number;
                profile: components["schemas"]["Profile"];
                must: ("sector" | "premises" | "land" | "space" | "tax" | "location" | "cost" | "incentives" | "facilities" | "access" | "cluster" | "standing")[];
                score: number;
            }[];
            /** @description Matches that were run */
            matches: number;
            /** @description False where the search was cut off by its bound on matches */
            isComplete: boolean;
        };
        TaxOutlook: {
            ruleId: string;
            zh: string;
            en: string;
            /** @description Effective rate, 0.15 for 15 % */
            rate: number;
            /**
             * @description `verify`: whether the rule is still in force could not be confirmed. `ended`: it ended before the day
             * @enum {string}
             */
            verdict: "may_apply" | "verify" | "does_not_apply" | "ended";
            conditions: {
                /** @description Stable machine name, for example not_moved_in */
                code: string;
                /**
                 * @description `ask` where neither profile nor park says
                 * @enum {string}
                 */
                status: "met" | "unmet" | "ask";
                zh: string;
                en: string;
            }[];
            /** @description Law or notice, as cited in Chinese */
            basis: string;
            validFrom: string | null;
            validUntil: string | null;
            daysLeft: number | null;
            /**
             * @description How firmly the text is known: official, press, mirror, general knowledge
             * @enum {string}
             */
            grade: "A" | "B" | "C" | "M";
            /** @description Known from mirrors or general knowledge only, or its end is not confirmed */
            toVerify: boolean;
            summary: {
                zh: string;
                en: string;
            };
        };
        ReverseMatch: {
            /** @description The id of the request */
            id: string;
            score: number;
            low: number;
            high: number;
            confidence: number;
            rank: number | null;
            criteria: {
                /** @enum {string} */
                id: "sector" | "premises" | "land" | "space" | "tax" | "location" | "cost" | "incentives" | "facilities" | "access" | "cluster" | "standing";
                weight: number;
                fit: number | null;
                /** @enum {string} */
                status: "met" | "partial" | "unmet" | "unknown";
            }[];
            profile: components["schemas"]["Profile"];
        };
        DemandGap: {
            requests: number | null;
            /** @description Criteria that shut the park out, or that it did not meet at all */
            failed: {
                /** @enum {string} */
                criterion: "sector" | "premises" | "land" | "space" | "tax" | "location" | "cost" | "incentives" | "facilities" | "access" | "cluster" | "standing";
                count: number;
            }[];
            /** @description Criteria on which the park's data are missing */
            unknown: {
                /** @enum {string} */
                criterion: "sector" | "premises" | "land" | "space" | "tax" | "location" | "cost" | "incentives" | "facilities" | "access" | "cluster" | "standing";
                count: number;
            }[];
            /** @description Smaller groups are not shown */
            leastGroup: number;
        };
        ParkChange: {
            id: string;
            /** @enum {string} */
            kind: "create" | "edit" | "delete" | "merge" | "split" | "import";
            parkId: string;
            otherId: string | null;
            reviewer: string | null;
            note: string | null;
            at: string;
            undoneAt: string | null;
            undoneBy: string | null;
        };
        HistoryEntry: {
            at: string;
            /** @enum {string} */
            kind: "fact" | "accept" | "reject" | "correct" | "create" | "edit" | "delete" | "merge" | "split" | "import";
            /** @description The field of the park, or the attribute where no field comes of it */
            field: string;
            attribute: ("site_area" | "building_area" | "available_land" | "available_space" | "investment" | "output_value" | "tax_revenue" | "enterprise_count" | "high_tech_count" | "tax_threshold" | "investment_threshold" | "output_threshold" | "land_price" | "rent" | "sale_price" | "floor_height" | "floor_load" | "power" | "distance" | "ranking" | "incentive" | "sector" | "anchor_enterprise" | "institution" | "recognition" | "sub_area" | "operator" | "opened") | null;
            /** @description What it says, or what was entered; null where a value was taken away */
            value: unknown;
            /** @description Of an edit: what was entered before */
            before?: unknown;
            asOf: string | null;
            factId: string | null;
            status: string | null;
            documentId: string | null;
            reviewer: string | null;
            note: string | null;
            changeId: string | null;
            undoneAt: string | null;
        };
        FactReview: {
            id: string;
            /** @enum {string} */
            decision: "accept" | "reject" | "correct";
            reviewer: string | null;
            note: string | null;
            at: string;
            factIds: string[];
            madeFactId: string | null;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    live: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        status: "ok";
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    ready: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        status: "ok";
                        /** @description How many parks are in memory, ready for matching */
                        parks: number;
                        /** @description The revision of the parks that they show */
                        parksRevision: number;
                        /**
                         * Format: date-time
                         * @description When these parks were loaded or last changed
                         */
                        loadedAt: string;
                        /** @description Seconds since then */
                        ageSeconds: number;
                        /**
                         * @description The database is out of reach: reads of parks go on, writes are refused
                         * @enum {boolean}
                         */
                        stale?: true;
                        /** @description When the database last answered; only where stale */
                        lastContact?: string;
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    parseNote: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    text: string;
                    /** @example 2026-11-22 */
                    today?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParsedNote"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    matchParks: {
        parameters: {
            query?: never;
            header?: {
                /** @description A parksRevision: the answer rests on these parks or newer ones, whichever instance gives it. One that does not have them within two seconds answers 503 */
                "x-min-revision"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    profile?: components["schemas"]["Profile"];
                    text?: string;
                    weights?: {
                        sector?: number;
                        premises?: number;
                        land?: number;
                        space?: number;
                        tax?: number;
                        location?: number;
                        cost?: number;
                        incentives?: number;
                        facilities?: number;
                        access?: number;
                        cluster?: number;
                        standing?: number;
                    };
                    must?: ("sector" | "premises" | "land" | "space" | "tax" | "location" | "cost" | "incentives" | "facilities" | "access" | "cluster" | "standing")[];
                    /** @example 2026-11-22 */
                    today?: string;
                    limit?: number;
                    /**
                     * @description One park a zone; `limit` then counts zones, and `groups` lists the others
                     * @enum {string}
                     */
                    groupBy?: "zone";
                    /** @description What to add to the result. Left out: the next question, for a note, while there are at most 20,000 parks (it takes many matches). Form keys get none */
                    views?: ("nextQuestion" | "sensitivity" | "taxOutlook")[];
                    /** @description Fields that are not to be asked about again */
                    skipQuestions?: ("company" | "contactName" | "phone" | "intent" | "tenure" | "uses" | "sectors" | "landM2" | "floorM2" | "investmentCny" | "fixedInvestmentCny" | "revenueCny" | "taxCnyYear" | "taxCnyPerMuYear" | "headcount" | "rentCnyM2Month" | "landPriceCnyMu" | "floorHeightM" | "floorLoadTM2" | "powerKva" | "craneT" | "groundFloor" | "fireClass" | "eia" | "processes" | "utilities" | "chemicalPark" | "qualifications" | "regions" | "near" | "moveBy" | "incentives")[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    /** @description The parksRevision of the answer; send it as X-Min-Revision */
                    "x-parks-revision"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        parksRevision: number;
                        /**
                         * @description The database is out of reach: these are the parks as last read
                         * @enum {boolean}
                         */
                        stale?: true;
                        /** @description When the database last answered; only where stale */
                        lastContact?: string;
                        recommendations: components["schemas"]["Recommendation"][];
                        excluded: components["schemas"]["Exclusion"][];
                        total: number;
                        /** @description Version of the scoring model */
                        model: string;
                        profile: components["schemas"]["Profile"];
                        understood?: components["schemas"]["ParsedNote"];
                        /** @description The city of each recommended park, by its id */
                        places: {
                            [key: string]: {
                                zh: string;
                                en: string;
                            };
                        };
                        /** @description The facts that criteria and exclusions name, by id */
                        evidence: {
                            [key: string]: components["schemas"]["Fact"];
                        };
                        groups?: components["schemas"]["ZoneGroup"][];
                        nextQuestion?: components["schemas"]["NextQuestion"] | null;
                        sensitivity?: components["schemas"]["Sensitivity"];
                        /** @description By the id of a recommended park */
                        taxOutlook?: {
                            [key: string]: components["schemas"]["TaxOutlook"][];
                        };
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    whatIf: {
        parameters: {
            query?: never;
            header?: {
                /** @description A parksRevision: the answer rests on these parks or newer ones, whichever instance gives it. One that does not have them within two seconds answers 503 */
                "x-min-revision"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    profile?: components["schemas"]["Profile"];
                    text?: string;
                    weights?: {
                        sector?: number;
                        premises?: number;
                        land?: number;
                        space?: number;
                        tax?: number;
                        location?: number;
                        cost?: number;
                        incentives?: number;
                        facilities?: number;
                        access?: number;
                        cluster?: number;
                        standing?: number;
                    };
                    must?: ("sector" | "premises" | "land" | "space" | "tax" | "location" | "cost" | "incentives" | "facilities" | "access" | "cluster" | "standing")[];
                    /** @example 2026-11-22 */
                    today?: string;
                    parkId: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    /** @description The parksRevision of the answer; send it as X-Min-Revision */
                    "x-parks-revision"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        parksRevision: number;
                        /**
                         * @description The database is out of reach: these are the parks as last read
                         * @enum {boolean}
                         */
                        stale?: true;
                        /** @description When the database last answered; only where stale */
                        lastContact?: string;
                        whatIf: components["schemas"]["WhatIf"];
                        /** @description Version of the scoring model */
                        model: string;
                        profile: components["schemas"]["Profile"];
                        understood?: components["schemas"]["ParsedNote"];
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    compareParks: {
        parameters: {
            query?: never;
            header?: {
                /** @description A parksRevision: the answer rests on these parks or newer ones, whichever instance gives it. One that does not have them within two seconds answers 503 */
                "x-min-revision"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    profile?: components["schemas"]["Profile"];
                    text?: string;
                    weights?: {
                        sector?: number;
                        premises?: number;
                        land?: number;
                        space?: number;
                        tax?: number;
                        location?: number;
                        cost?: number;
                        incentives?: number;
                        facilities?: number;
                        access?: number;
                        cluster?: number;
                        standing?: number;
                    };
                    must?: ("sector" | "premises" | "land" | "space" | "tax" | "location" | "cost" | "incentives" | "facilities" | "access" | "cluster" | "standing")[];
                    /** @example 2026-11-22 */
                    today?: string;
                    /** @description Up to five parks; one is explained */
                    parkIds: string[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    /** @description The parksRevision of the answer; send it as X-Min-Revision */
                    "x-parks-revision"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        parksRevision: number;
                        /**
                         * @description The database is out of reach: these are the parks as last read
                         * @enum {boolean}
                         */
                        stale?: true;
                        /** @description When the database last answered; only where stale */
                        lastContact?: string;
                        parks: {
                            parkId: string;
                            name: string;
                            place: number | null;
                            score: number;
                            low: number;
                            high: number;
                            confidence: number;
                            failed: ("sector" | "premises" | "land" | "space" | "tax" | "location" | "cost" | "incentives" | "facilities" | "access" | "cluster" | "standing")[];
                            wouldNeed: {
                                /** @description Stable machine name, for example land.enough */
                                code: string;
                                params: {
                                    [key: string]: unknown;
                                };
                                zh: string;
                                en: string;
                            }[];
                        }[];
                        /** @description Those that decide most first */
                        criteria: {
                            /** @enum {string} */
                            id: "sector" | "premises" | "land" | "space" | "tax" | "location" | "cost" | "incentives" | "facilities" | "access" | "cluster" | "standing";
                            weight: number;
                            /** @description Points of the score between the best and the worst of the parks */
                            spread: number;
                            differs: boolean;
                            /** @description Ids of the parks that do best, where they differ */
                            ahead: string[];
                            zh: string;
                            en: string;
                            parks: {
                                parkId: string;
                                fit: number | null;
                                /** @enum {string} */
                                status: "met" | "partial" | "unmet" | "unknown";
                                reason: {
                                    /** @description Stable machine name, for example land.enough */
                                    code: string;
                                    params: {
                                        [key: string]: unknown;
                                    };
                                    zh: string;
                                    en: string;
                                };
                                /** @description Ids of the facts used */
                                facts: string[];
                                source?: {
                                    /** @description The ancestor, where the data are not its own */
                                    inheritedFrom?: {
                                        parkId: string;
                                        name: string;
                                    };
                                    /** @description The oldest of the facts: ISO day, month or year */
                                    asOf?: string;
                                    /** @description Whole months from asOf to the day of the match */
                                    ageMonths?: number;
                                    /** @description A fact is older than its half-life (vacancy and rent in months, area in years) */
                                    isStale?: boolean;
                                };
                            }[];
                        }[];
                        /** @description Version of the scoring model */
                        model: string;
                        profile: components["schemas"]["Profile"];
                        understood?: components["schemas"]["ParsedNote"];
                        /** @description The facts that criteria and exclusions name, by id */
                        evidence: {
                            [key: string]: components["schemas"]["Fact"];
                        };
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    taxOutlook: {
        parameters: {
            query?: never;
            header?: {
                /** @description A parksRevision: the answer rests on these parks or newer ones, whichever instance gives it. One that does not have them within two seconds answers 503 */
                "x-min-revision"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    profile?: components["schemas"]["Profile"];
                    text?: string;
                    parkId?: string;
                    /** @example 370214 */
                    region?: string;
                    /** @example 2026-11-22 */
                    date?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    /** @description The parksRevision of the answer; send it as X-Min-Revision */
                    "x-parks-revision"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The answer rests on the parks of this revision or a newer one */
                        parksRevision: number;
                        /**
                         * @description The database is out of reach: these are the parks as last read
                         * @enum {boolean}
                         */
                        stale?: true;
                        /** @description When the database last answered; only where stale */
                        lastContact?: string;
                        date: string;
                        place: {
                            parkId: string | null;
                            name: string | null;
                            region: string | null;
                        };
                        profile: components["schemas"]["Profile"];
                        /** @description Lowest rate first */
                        outlook: components["schemas"]["TaxOutlook"][];
                        parkClaim: {
                            citRate: number;
                            basis: string | null;
                            validUntil: string | null;
                            zh: string;
                            en: string;
                        } | null;
                        notice: {
                            zh: string;
                            en: string;
                        };
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    getIndustryMap: {
        parameters: {
            query: {
                /** @example 370214 */
                region?: string;
                /** @example medical-devices */
                sector?: string;
                /** @description At most so many parks with their coordinates */
                places: number;
            };
            header?: {
                /** @description A parksRevision: the answer rests on these parks or newer ones, whichever instance gives it. One that does not have them within two seconds answers 503 */
                "x-min-revision"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    /** @description The parksRevision of the answer; send it as X-Min-Revision */
                    "x-parks-revision"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The answer rests on the parks of this revision or a newer one */
                        parksRevision: number;
                        /**
                         * @description The database is out of reach: these are the parks as last read
                         * @enum {boolean}
                         */
                        stale?: true;
                        /** @description When the database last answered; only where stale */
                        lastContact?: string;
                        /** @description From the province down to the region asked for */
                        regionPath: {
                            code: string;
                            name: string;
                            en: string;
                        }[];
                        /** @description From the top down to the sector asked for */
                        sectorPath: {
                            id: string;
                            zh: string;
                            en: string;
                        }[];
                        total: {
                            parks: number;
                            /** @description Land available; what a park above states is not counted again */
                            landM2: number;
                            /** @description Floor space available, counted likewise */
                            floorM2: number;
                            requests: number | null;
                        };
                        /** @description Right below the region, by code; null: no region is known */
                        regions: {
                            region: {
                                code: string;
                                name: string;
                                en: string;
                            } | null;
                            /** @description What says no more than the region asked for, or no region */
                            isWhole: boolean;
                            parks: number;
                            /** @description Land available; what a park above states is not counted again */
                            landM2: number;
                            /** @description Floor space available, counted likewise */
                            floorM2: number;
                            requests: number | null;
                        }[];
                        /** @description Right below the sector, most parks first; null: no sector is known */
                        sectors: {
                            sector: {
                                id: string;
                                zh: string;
                                en: string;
                            } | null;
                            hasChildren: boolean;
                            /** @description What says no more than the sector asked for, or no sector */
                            isWhole: boolean;
                            parks: number;
                            /** @description Land available; what a park above states is not counted again */
                            landM2: number;
                            /** @description Floor space available, counted likewise */
                            floorM2: number;
                            requests: number | null;
                        }[];
                        /** @description Only those where there is something */
                        cells: {
                            region: string | null;
                            sector: string | null;
                            parks: number;
                            /** @description Land available; what a park above states is not counted again */
                            landM2: number;
                            /** @description Floor space available, counted likewise */
                            floorM2: number;
                            requests: number | null;
                        }[];
                        /** @description How many of the parks have coordinates */
                        placed: number;
                        /** @description The first of them by id, as many as were asked for */
                        places: {
                            id: string;
                            name: string;
                            lon: number;
                            lat: number;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    listParks: {
        parameters: {
            query?: {
                /** @description A name as one types it: Chinese, pinyin (whole or initials) or English, in part or with typos; the best first */
                q?: string;
                /** @example 370214 */
                region?: string;
                /** @example medical-devices */
                sector?: string;
                level?: "national" | "provincial" | "municipal" | "district" | "private";
                kind?: "high_tech_zone" | "economic_zone" | "bonded_zone" | "industrial_park" | "science_park" | "incubator" | "cluster_base" | "chemical_park" | "logistics_park" | "agri_park";
                /** @description The id of a park: those right below it */
                parentId?: string;
                cursor?: string;
                limit?: number;
            };
            header?: {
                /** @description A parksRevision: the answer rests on these parks or newer ones, whichever instance gives it. One that does not have them within two seconds answers 503 */
                "x-min-revision"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    /** @description The parksRevision of the answer; send it as X-Min-Revision */
                    "x-parks-revision"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The answer rests on the parks of this revision or a newer one */
                        parksRevision: number;
                        items: components["schemas"]["ParkView"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    createPark: {
        parameters: {
            query?: {
                /** @description Who decides; the signed-in user comes before it */
                reviewer?: string;
                note?: string;
            };
            header?: {
                /** @description Sent again, enters no second park */
                "idempotency-key"?: string;
                /** @description A parksRevision: the answer rests on these parks or newer ones, whichever instance gives it. One that does not have them within two seconds answers 503 */
                "x-min-revision"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description A park record as imported; only the name is required, an id is made of it */
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    /** @description The parksRevision of the answer; send it as X-Min-Revision */
                    "x-parks-revision"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The answer rests on the parks of this revision or a newer one */
                        parksRevision: number;
                        park: components["schemas"]["ParkView"];
                        change: components["schemas"]["ParkChange"];
                        similarTo: string | null;
                    };
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    /** @description The parksRevision of the answer; send it as X-Min-Revision */
                    "x-parks-revision"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The answer rests on the parks of this revision or a newer one */
                        parksRevision: number;
                        park: components["schemas"]["ParkView"];
                        change: components["schemas"]["ParkChange"];
                        similarTo: string | null;
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    getPark: {
        parameters: {
            query?: never;
            header?: {
                /** @description A parksRevision: the answer rests on these parks or newer ones, whichever instance gives it. One that does not have them within two seconds answers 503 */
                "x-min-revision"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    /** @description The parksRevision of the answer; send it as X-Min-Revision */
                    "x-parks-revision"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The answer rests on the parks of this revision or a newer one */
                        parksRevision: number;
                        park: components["schemas"]["Park"];
                        place: string | null;
                        /** @enum {string} */
                        origin: "seed" | "import" | "document" | "manual";
                        revision: number;
                        sources: {
                            [key: string]: {
                                facts: string[];
                                /** @description only, reviewed, newer, confidence, sources, lowest, highest, id; all for lists */
                                why: string;
                                competing: string[];
                                /** @description Independent sources that say the same */
                                support?: number;
                                /** @description Competing facts that contradict */
                                conflicting?: string[];
                            };
                        };
                        warnings: {
                            /** @enum {string} */
                            code: "tax_tied" | "move_in_tied" | "named_company" | "no_legal_basis";
                            /** @description The words that give it away */
                            quote: string;
                            zh: string;
                            en: string;
                            regulation: {
                                id: string;
                                number: string;
                                inForce: string;
                                zh: string;
                                en: string;
                                /**
                                 * @description A official text, B press, C mirror, to be verified
                                 * @enum {string}
                                 */
                                grade: "A" | "B" | "C";
                            };
                            field: string;
                            offer: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    deletePark: {
        parameters: {
            query?: {
                /** @description Who decides; the signed-in user comes before it */
                reviewer?: string;
                note?: string;
            };
            header?: {
                /** @description A parksRevision: the answer rests on these parks or newer ones, whichever instance gives it. One that does not have them within two seconds answers 503 */
                "x-min-revision"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    /** @description The parksRevision of the answer; send it as X-Min-Revision */
                    "x-parks-revision"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The answer rests on the parks of this revision or a newer one */
                        parksRevision: number;
                        change: components["schemas"]["ParkChange"];
                        parks: components["schemas"]["ParkView"][];
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    editPark: {
        parameters: {
            query?: {
                /** @description Who decides; the signed-in user comes before it */
                reviewer?: string;
                note?: string;
            };
            header?: {
                /** @description A parksRevision: the answer rests on these parks or newer ones, whichever instance gives it. One that does not have them within two seconds answers 503 */
                "x-min-revision"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        /** @description A merge patch (RFC 7396) of what was entered: null takes a field away, so that facts speak again */
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    /** @description The parksRevision of the answer; send it as X-Min-Revision */
                    "x-parks-revision"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The answer rests on the parks of this revision or a newer one */
                        parksRevision: number;
                        park: components["schemas"]["ParkView"];
                        change: components["schemas"]["ParkChange"];
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    listParkFacts: {
        parameters: {
            query?: never;
            header?: {
                /** @description A parksRevision: the answer rests on these parks or newer ones, whichever instance gives it. One that does not have them within two seconds answers 503 */
                "x-min-revision"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    /** @description The parksRevision of the answer; send it as X-Min-Revision */
                    "x-parks-revision"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The answer rests on the parks of this revision or a newer one */
                        parksRevision: number;
                        items: components["schemas"]["Fact"][];
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    getParkHistory: {
        parameters: {
            query?: {
                /** @description A field of a park (land.totalM2) or an attribute of facts (site_area) */
                attribute?: string;
            };
            header?: {
                /** @description A parksRevision: the answer rests on these parks or newer ones, whichever instance gives it. One that does not have them within two seconds answers 503 */
                "x-min-revision"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    /** @description The parksRevision of the answer; send it as X-Min-Revision */
                    "x-parks-revision"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The answer rests on the parks of this revision or a newer one */
                        parksRevision: number;
                        items: components["schemas"]["HistoryEntry"][];
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    mergePark: {
        parameters: {
            query?: never;
            header?: {
                /** @description A parksRevision: the answer rests on these parks or newer ones, whichever instance gives it. One that does not have them within two seconds answers 503 */
                "x-min-revision"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    into: string;
                    /** @description Who decides; the signed-in user comes before it */
                    reviewer?: string;
                    note?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    /** @description The parksRevision of the answer; send it as X-Min-Revision */
                    "x-parks-revision"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The answer rests on the parks of this revision or a newer one */
                        parksRevision: number;
                        park: components["schemas"]["ParkView"];
                        change: components["schemas"]["ParkChange"];
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    splitPark: {
        parameters: {
            query?: never;
            header?: {
                /** @description A parksRevision: the answer rests on these parks or newer ones, whichever instance gives it. One that does not have them within two seconds answers 503 */
                "x-min-revision"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name?: string;
                    /** @example 370214 */
                    region?: string;
                    names?: string[];
                    facts?: string[];
                    /** @description Who decides; the signed-in user comes before it */
                    reviewer?: string;
                    note?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    /** @description The parksRevision of the answer; send it as X-Min-Revision */
                    "x-parks-revision"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The answer rests on the parks of this revision or a newer one */
                        parksRevision: number;
                        park: components["schemas"]["ParkView"];
                        made: components["schemas"]["ParkView"];
                        change: components["schemas"]["ParkChange"];
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    listChanges: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: {
                /** @description A parksRevision: the answer rests on these parks or newer ones, whichever instance gives it. One that does not have them within two seconds answers 503 */
                "x-min-revision"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    /** @description The parksRevision of the answer; send it as X-Min-Revision */
                    "x-parks-revision"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The answer rests on the parks of this revision or a newer one */
                        parksRevision: number;
                        items: components["schemas"]["ParkChange"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    listParkChanges: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: {
                /** @description A parksRevision: the answer rests on these parks or newer ones, whichever instance gives it. One that does not have them within two seconds answers 503 */
                "x-min-revision"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    /** @description The parksRevision of the answer; send it as X-Min-Revision */
                    "x-parks-revision"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The answer rests on the parks of this revision or a newer one */
                        parksRevision: number;
                        items: components["schemas"]["ParkChange"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    undoChange: {
        parameters: {
            query?: never;
            header?: {
                /** @description A parksRevision: the answer rests on these parks or newer ones, whichever instance gives it. One that does not have them within two seconds answers 503 */
                "x-min-revision"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Who decides; the signed-in user comes before it */
                    reviewer?: string;
                    note?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    /** @description The parksRevision of the answer; send it as X-Min-Revision */
                    "x-parks-revision"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The answer rests on the parks of this revision or a newer one */
                        parksRevision: number;
                        change: components["schemas"]["ParkChange"];
                        parks: components["schemas"]["ParkView"][];
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    exportParks: {
        parameters: {
            query?: {
                format?: "json" | "csv" | "xlsx";
                /** @description effective: with what documents say, as matching reads it; entered: only what was imported or typed in */
                values?: "effective" | "entered";
                /** @example 370214 */
                region?: string;
                /** @example medical-devices */
                sector?: string;
                level?: "national" | "provincial" | "municipal" | "district" | "private";
                kind?: "high_tech_zone" | "economic_zone" | "bonded_zone" | "industrial_park" | "science_park" | "incubator" | "cluster_base" | "chemical_park" | "logistics_park" | "agri_park";
                /** @description The id of a park: those right below it */
                parentId?: string;
            };
            header?: {
                /** @description A parksRevision: the answer rests on these parks or newer ones, whichever instance gives it. One that does not have them within two seconds answers 503 */
                "x-min-revision"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An import file */
            200: {
                headers: {
                    /** @description The parksRevision of the answer; send it as X-Min-Revision */
                    "x-parks-revision"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        parks: components["schemas"]["Park"][];
                    };
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    listDocuments: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Document"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    addDocument: {
        parameters: {
            query?: {
                title?: string;
                publisher?: string;
                url?: string;
                /** @example 2026-11-22 */
                publishedAt?: string;
            };
            header?: {
                /** @description A parksRevision: the answer rests on these parks or newer ones, whichever instance gives it. One that does not have them within two seconds answers 503 */
                "x-min-revision"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    text: string;
                    title?: string;
                    publisher?: string;
                    url?: string;
                    /** @example 2026-11-22 */
                    publishedAt?: string;
                };
                "text/html": unknown;
                "text/plain": unknown;
                "application/pdf": unknown;
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document": unknown;
                "application/octet-stream": unknown;
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    /** @description The parksRevision of the answer; send it as X-Min-Revision */
                    "x-parks-revision"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The answer rests on the parks of this revision or a newer one */
                        parksRevision: number;
                        document: components["schemas"]["Document"];
                        parkIds: string[];
                        factCount: number;
                        warnings: string[];
                    };
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    /** @description The parksRevision of the answer; send it as X-Min-Revision */
                    "x-parks-revision"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The answer rests on the parks of this revision or a newer one */
                        parksRevision: number;
                        document: components["schemas"]["Document"];
                        parkIds: string[];
                        factCount: number;
                        warnings: string[];
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    getDocument: {
        parameters: {
            query?: never;
            header?: {
                /** @description A parksRevision: the answer rests on these parks or newer ones, whichever instance gives it. One that does not have them within two seconds answers 503 */
                "x-min-revision"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    /** @description The parksRevision of the answer; send it as X-Min-Revision */
                    "x-parks-revision"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The answer rests on the parks of this revision or a newer one */
                        parksRevision: number;
                        document: components["schemas"]["Document"];
                        text: string | null;
                        removed: {
                            reason: string;
                            start: number;
                            end: number;
                        }[];
                        /** @description The stretches that facts stand on, in order and free of overlaps */
                        segments: {
                            start: number;
                            end: number;
                            factIds: string[];
                        }[];
                        parks: {
                            /** @description As the document calls it */
                            name: string;
                            parkId: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    listDocumentFacts: {
        parameters: {
            query?: never;
            header?: {
                /** @description A parksRevision: the answer rests on these parks or newer ones, whichever instance gives it. One that does not have them within two seconds answers 503 */
                "x-min-revision"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    /** @description The parksRevision of the answer; send it as X-Min-Revision */
                    "x-parks-revision"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The answer rests on the parks of this revision or a newer one */
                        parksRevision: number;
                        items: components["schemas"]["Fact"][];
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    reextractDocument: {
        parameters: {
            query?: never;
            header?: {
                /** @description A parksRevision: the answer rests on these parks or newer ones, whichever instance gives it. One that does not have them within two seconds answers 503 */
                "x-min-revision"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    /** @description The parksRevision of the answer; send it as X-Min-Revision */
                    "x-parks-revision"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The answer rests on the parks of this revision or a newer one */
                        parksRevision: number;
                        documentId: string;
                        parkIds: string[];
                        /** @description Parks that nothing and nobody speaks of any more */
                        goneParks: string[];
                        added: number;
                        updated: number;
                        removed: number;
                        /** @description Facts that people decided about; they stay as they are */
                        kept: number;
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    getBatch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        /**
                         * @description interrupted: the server that read it is gone; send the files again that are not done
                         * @enum {string}
                         */
                        status: "running" | "done" | "interrupted";
                        createdAt: string;
                        finishedAt: string | null;
                        total: number;
                        done: number;
                        failed: number;
                        files: {
                            name: string;
                            size: number;
                            /** @enum {string} */
                            status: "queued" | "reading" | "added" | "known" | "failed";
                            documentId: string | null;
                            parkCount: number | null;
                            factCount: number | null;
                            code: string | null;
                            detail: string | null;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    listFacts: {
        parameters: {
            query?: {
                /** @description pending waits for review; stale and conflicting are accepted facts in use that ask for another look */
                status?: "pending" | "accepted" | "rejected" | "superseded" | "stale" | "conflicting";
                parkId?: string;
                documentId?: string;
                attribute?: "site_area" | "building_area" | "available_land" | "available_space" | "investment" | "output_value" | "tax_revenue" | "enterprise_count" | "high_tech_count" | "tax_threshold" | "investment_threshold" | "output_threshold" | "land_price" | "rent" | "sale_price" | "floor_height" | "floor_load" | "power" | "distance" | "ranking" | "incentive" | "sector" | "anchor_enterprise" | "institution" | "recognition" | "sub_area" | "operator" | "opened";
                minConfidence?: number;
                maxConfidence?: number;
                cursor?: string;
                limit?: number;
            };
            header?: {
                /** @description A parksRevision: the answer rests on these parks or newer ones, whichever instance gives it. One that does not have them within two seconds answers 503 */
                "x-min-revision"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    /** @description The parksRevision of the answer; send it as X-Min-Revision */
                    "x-parks-revision"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The answer rests on the parks of this revision or a newer one */
                        parksRevision: number;
                        items: components["schemas"]["Fact"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    countFacts: {
        parameters: {
            query?: {
                parkId?: string;
                documentId?: string;
                attribute?: "site_area" | "building_area" | "available_land" | "available_space" | "investment" | "output_value" | "tax_revenue" | "enterprise_count" | "high_tech_count" | "tax_threshold" | "investment_threshold" | "output_threshold" | "land_price" | "rent" | "sale_price" | "floor_height" | "floor_load" | "power" | "distance" | "ranking" | "incentive" | "sector" | "anchor_enterprise" | "institution" | "recognition" | "sub_area" | "operator" | "opened";
                minConfidence?: number;
                maxConfidence?: number;
            };
            header?: {
                /** @description A parksRevision: the answer rests on these parks or newer ones, whichever instance gives it. One that does not have them within two seconds answers 503 */
                "x-min-revision"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    /** @description The parksRevision of the answer; send it as X-Min-Revision */
                    "x-parks-revision"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The answer rests on the parks of this revision or a newer one */
                        parksRevision: number;
                        pending: number;
                        conflicting: number;
                        stale: number;
                        attributes: {
                            /** @enum {string} */
                            attribute: "site_area" | "building_area" | "available_land" | "available_space" | "investment" | "output_value" | "tax_revenue" | "enterprise_count" | "high_tech_count" | "tax_threshold" | "investment_threshold" | "output_threshold" | "land_price" | "rent" | "sale_price" | "floor_height" | "floor_load" | "power" | "distance" | "ranking" | "incentive" | "sector" | "anchor_enterprise" | "institution" | "recognition" | "sub_area" | "operator" | "opened";
                            pending: number;
                            conflicting: number;
                            stale: number;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    getFact: {
        parameters: {
            query?: never;
            header?: {
                /** @description A parksRevision: the answer rests on these parks or newer ones, whichever instance gives it. One that does not have them within two seconds answers 503 */
                "x-min-revision"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    /** @description The parksRevision of the answer; send it as X-Min-Revision */
                    "x-parks-revision"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The answer rests on the parks of this revision or a newer one */
                        parksRevision: number;
                        id: string;
                        parkId: string;
                        /** @description In lists of facts of several parks */
                        parkName?: string;
                        /** @enum {string} */
                        attribute: "site_area" | "building_area" | "available_land" | "available_space" | "investment" | "output_value" | "tax_revenue" | "enterprise_count" | "high_tech_count" | "tax_threshold" | "investment_threshold" | "output_threshold" | "land_price" | "rent" | "sale_price" | "floor_height" | "floor_load" | "power" | "distance" | "ranking" | "incentive" | "sector" | "anchor_enterprise" | "institution" | "recognition" | "sub_area" | "operator" | "opened";
                        value: number | string;
                        max?: number;
                        /** @enum {string} */
                        bound: "exact" | "approx" | "min" | "max";
                        unit: string | null;
                        detail?: {
                            [key: string]: string | number | boolean;
                        };
                        asOf: string | null;
                        confidence: number;
                        /** @description Today: halved with every half-life of the attribute */
                        currentConfidence?: number;
                        /** @description Half of the confidence or more is gone: ask again */
                        stale?: boolean;
                        /** @enum {string} */
                        status: "pending" | "accepted" | "rejected" | "superseded";
                        /** @enum {string} */
                        origin: "document" | "seed" | "manual";
                        /** @description The projection of the park uses it */
                        taken: boolean;
                        /** @description Another accepted fact of the same time contradicts it */
                        conflicting: boolean;
                        evidence: {
                            start: number;
                            end: number;
                            quote: string | null;
                        } | null;
                        source: {
                            documentId: string;
                            title: string | null;
                            publisher: string | null;
                            url: string | null;
                            publishedAt: string | null;
                        } | null;
                        review: {
                            reviewer: string | null;
                            at: string;
                            note: string | null;
                            correctsId: string | null;
                        } | null;
                        /** @description What is doubtful in law about an offer */
                        warnings: {
                            /** @enum {string} */
                            code: "tax_tied" | "move_in_tied" | "named_company" | "no_legal_basis";
                            /** @description The words that give it away */
                            quote: string;
                            zh: string;
                            en: string;
                            regulation: {
                                id: string;
                                number: string;
                                inForce: string;
                                zh: string;
                                en: string;
                                /**
                                 * @description A official text, B press, C mirror, to be verified
                                 * @enum {string}
                                 */
                                grade: "A" | "B" | "C";
                            };
                        }[];
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    acceptFact: {
        parameters: {
            query?: never;
            header?: {
                /** @description A parksRevision: the answer rests on these parks or newer ones, whichever instance gives it. One that does not have them within two seconds answers 503 */
                "x-min-revision"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description The day on which the fact still holds: makes a stale fact fresh
                     * @example 2026-11-22
                     */
                    asOf?: string;
                    /** @description Who decides; the signed-in user comes before it */
                    reviewer?: string;
                    note?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    /** @description The parksRevision of the answer; send it as X-Min-Revision */
                    "x-parks-revision"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The answer rests on the parks of this revision or a newer one */
                        parksRevision: number;
                        review: components["schemas"]["FactReview"];
                        facts: components["schemas"]["Fact"][];
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    rejectFact: {
        parameters: {
            query?: never;
            header?: {
                /** @description A parksRevision: the answer rests on these parks or newer ones, whichever instance gives it. One that does not have them within two seconds answers 503 */
                "x-min-revision"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Who decides; the signed-in user comes before it */
                    reviewer?: string;
                    note?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    /** @description The parksRevision of the answer; send it as X-Min-Revision */
                    "x-parks-revision"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The answer rests on the parks of this revision or a newer one */
                        parksRevision: number;
                        review: components["schemas"]["FactReview"];
                        facts: components["schemas"]["Fact"][];
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    correctFact: {
        parameters: {
            query?: never;
            header?: {
                /** @description A parksRevision: the answer rests on these parks or newer ones, whichever instance gives it. One that does not have them within two seconds answers 503 */
                "x-min-revision"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    attribute?: "site_area" | "building_area" | "available_land" | "available_space" | "investment" | "output_value" | "tax_revenue" | "enterprise_count" | "high_tech_count" | "tax_threshold" | "investment_threshold" | "output_threshold" | "land_price" | "rent" | "sale_price" | "floor_height" | "floor_load" | "power" | "distance" | "ranking" | "incentive" | "sector" | "anchor_enterprise" | "institution" | "recognition" | "sub_area" | "operator" | "opened";
                    value?: number | string;
                    max?: number | null;
                    /** @enum {string} */
                    bound?: "exact" | "approx" | "min" | "max";
                    detail?: {
                        [key: string]: number | boolean | string;
                    };
                    asOf?: string | null;
                    /** @description The park that the fact is really about */
                    parkId?: string;
                    /** @description Who decides; the signed-in user comes before it */
                    reviewer?: string;
                    note?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    /** @description The parksRevision of the answer; send it as X-Min-Revision */
                    "x-parks-revision"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The answer rests on the parks of this revision or a newer one */
                        parksRevision: number;
                        review: components["schemas"]["FactReview"];
                        facts: components["schemas"]["Fact"][];
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    undoReview: {
        parameters: {
            query?: never;
            header?: {
                /** @description A parksRevision: the answer rests on these parks or newer ones, whichever instance gives it. One that does not have them within two seconds answers 503 */
                "x-min-revision"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Who decides; the signed-in user comes before it */
                    reviewer?: string;
                    note?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    /** @description The parksRevision of the answer; send it as X-Min-Revision */
                    "x-parks-revision"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The answer rests on the parks of this revision or a newer one */
                        parksRevision: number;
                        review: components["schemas"]["FactReview"];
                        facts: components["schemas"]["Fact"][];
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    acceptFacts: {
        parameters: {
            query?: never;
            header?: {
                /** @description A parksRevision: the answer rests on these parks or newer ones, whichever instance gives it. One that does not have them within two seconds answers 503 */
                "x-min-revision"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    minConfidence: number;
                    parkId?: string;
                    documentId?: string;
                    /** @enum {string} */
                    attribute?: "site_area" | "building_area" | "available_land" | "available_space" | "investment" | "output_value" | "tax_revenue" | "enterprise_count" | "high_tech_count" | "tax_threshold" | "investment_threshold" | "output_threshold" | "land_price" | "rent" | "sale_price" | "floor_height" | "floor_load" | "power" | "distance" | "ranking" | "incentive" | "sector" | "anchor_enterprise" | "institution" | "recognition" | "sub_area" | "operator" | "opened";
                    /** @description Who decides; the signed-in user comes before it */
                    reviewer?: string;
                    note?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    /** @description The parksRevision of the answer; send it as X-Min-Revision */
                    "x-parks-revision"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The answer rests on the parks of this revision or a newer one */
                        parksRevision: number;
                        review: components["schemas"]["FactReview"] | null;
                        /** @description How many facts were accepted; 5,000 at most, so call again until it is 0 */
                        count: number;
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    searchSectors: {
        parameters: {
            query?: {
                /** @description Chinese, pinyin (whole or initials), English, or a code; left empty: the catalogue in its order */
                q?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            zh: string;
                            en: string;
                            parent: string | null;
                            gb: string[];
                        }[];
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    searchRegions: {
        parameters: {
            query?: {
                /** @description Chinese, pinyin (whole or initials), English, or a code; left empty: the provinces */
                q?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            code: string;
                            name: string;
                            /** @description The name in Latin letters, without its rank: Qingdao */
                            en: string;
                            /** @description Names from the province down, with spaces between them: 北京市 朝阳区 */
                            path: string;
                            /** @enum {string} */
                            level: "province" | "city" | "county";
                            parent: string | null;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    listWeightPresets: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            /** @description Alike for those that the office saved */
                            names: {
                                zh: string;
                                en: string;
                            };
                            weights: {
                                sector?: number;
                                premises?: number;
                                land?: number;
                                space?: number;
                                tax?: number;
                                location?: number;
                                cost?: number;
                                incentives?: number;
                                facilities?: number;
                                access?: number;
                                cluster?: number;
                                standing?: number;
                            };
                            must: ("sector" | "premises" | "land" | "space" | "tax" | "location" | "cost" | "incentives" | "facilities" | "access" | "cluster" | "standing")[];
                            /** @description Comes with the product, and cannot be changed */
                            builtIn: boolean;
                            updatedAt: string | null;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    createWeightPreset: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    weights: {
                        sector?: number;
                        premises?: number;
                        land?: number;
                        space?: number;
                        tax?: number;
                        location?: number;
                        cost?: number;
                        incentives?: number;
                        facilities?: number;
                        access?: number;
                        cluster?: number;
                        standing?: number;
                    };
                    must?: ("sector" | "premises" | "land" | "space" | "tax" | "location" | "cost" | "incentives" | "facilities" | "access" | "cluster" | "standing")[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        /** @description Alike for those that the office saved */
                        names: {
                            zh: string;
                            en: string;
                        };
                        weights: {
                            sector?: number;
                            premises?: number;
                            land?: number;
                            space?: number;
                            tax?: number;
                            location?: number;
                            cost?: number;
                            incentives?: number;
                            facilities?: number;
                            access?: number;
                            cluster?: number;
                            standing?: number;
                        };
                        must: ("sector" | "premises" | "land" | "space" | "tax" | "location" | "cost" | "incentives" | "facilities" | "access" | "cluster" | "standing")[];
                        /** @description Comes with the product, and cannot be changed */
                        builtIn: boolean;
                        updatedAt: string | null;
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    deleteWeightPreset: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    updateWeightPreset: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name?: string;
                    weights?: {
                        sector?: number;
                        premises?: number;
                        land?: number;
                        space?: number;
                        tax?: number;
                        location?: number;
                        cost?: number;
                        incentives?: number;
                        facilities?: number;
                        access?: number;
                        cluster?: number;
                        standing?: number;
                    };
                    must?: ("sector" | "premises" | "land" | "space" | "tax" | "location" | "cost" | "incentives" | "facilities" | "access" | "cluster" | "standing")[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        /** @description Alike for those that the office saved */
                        names: {
                            zh: string;
                            en: string;
                        };
                        weights: {
                            sector?: number;
                            premises?: number;
                            land?: number;
                            space?: number;
                            tax?: number;
                            location?: number;
                            cost?: number;
                            incentives?: number;
                            facilities?: number;
                            access?: number;
                            cluster?: number;
                            standing?: number;
                        };
                        must: ("sector" | "premises" | "land" | "space" | "tax" | "location" | "cost" | "incentives" | "facilities" | "access" | "cluster" | "standing")[];
                        /** @description Comes with the product, and cannot be changed */
                        builtIn: boolean;
                        updatedAt: string | null;
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    getSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        version: string;
                        publicUrl: string | null;
                        /** @description Days after the last work on a request after which it is erased; 0: never */
                        retentionDays: number;
                        /** @description Days without work after which a request goes back to the public pool; 0: never */
                        poolDays: number;
                        /** @description Facts of at least this confidence are accepted without review */
                        acceptConfidence: number;
                        /** @description Requests a minute from one address; 0: no limit */
                        rateLimit: number;
                        /** @description Requests a minute from one address; 0: no limit */
                        formRateLimit: number;
                        map: {
                            /** @description The address of map tiles, with {z}, {x} and {y} */
                            tileUrl: string;
                            /** @description Whom the map names as its source; plain text */
                            attribution: string;
                        } | null;
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    getSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        actor: {
                            kind: string;
                            id: string | null;
                            role: string;
                            name?: string;
                            parkId?: string;
                        };
                        csrfToken: string | null;
                        /** @description The operations of this document that the caller may call */
                        operations: string[];
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    createSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    password: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        actor: {
                            kind: string;
                            id: string | null;
                            role: string;
                            name?: string;
                            parkId?: string;
                        };
                        csrfToken: string | null;
                        /** @description The operations of this document that the caller may call */
                        operations: string[];
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    deleteSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    changeOwnPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    current: string;
                    next: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        actor: {
                            kind: string;
                            id: string | null;
                            role: string;
                            name?: string;
                            parkId?: string;
                        };
                        csrfToken: string | null;
                        /** @description The operations of this document that the caller may call */
                        operations: string[];
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    listAccounts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            name: string;
                            /** @enum {string} */
                            role: "admin" | "data" | "sales";
                            disabled: boolean;
                            createdAt: string;
                            lastLoginAt: string | null;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    createAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Letters, digits and . _ @ + - */
                    name: string;
                    /** @enum {string} */
                    role: "admin" | "data" | "sales";
                    password: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        name: string;
                        /** @enum {string} */
                        role: "admin" | "data" | "sales";
                        disabled: boolean;
                        createdAt: string;
                        lastLoginAt: string | null;
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    updateAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    role?: "admin" | "data" | "sales";
                    password?: string;
                    disabled?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        name: string;
                        /** @enum {string} */
                        role: "admin" | "data" | "sales";
                        disabled: boolean;
                        createdAt: string;
                        lastLoginAt: string | null;
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    listKeys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            name: string;
                            /** @description The first characters, by which to tell keys apart */
                            start: string;
                            /** @enum {string} */
                            scope: "form" | "sales" | "data" | "admin" | "park";
                            origins: string[];
                            parkId: string | null;
                            createdAt: string;
                            expiresAt: string | null;
                            revokedAt: string | null;
                            usedAt: string | null;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    createKey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /** @enum {string} */
                    scope: "form" | "sales" | "data" | "admin" | "park";
                    /** @description Of form keys: the origins of the pages, such as https://www.example.com */
                    origins?: string[];
                    parkId?: string;
                    expiresAt?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        name: string;
                        /** @description The first characters, by which to tell keys apart */
                        start: string;
                        /** @enum {string} */
                        scope: "form" | "sales" | "data" | "admin" | "park";
                        origins: string[];
                        parkId: string | null;
                        createdAt: string;
                        expiresAt: string | null;
                        revokedAt: string | null;
                        usedAt: string | null;
                        key: string;
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    revokeKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    listAudit: {
        parameters: {
            query?: {
                subject?: string;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            at: string;
                            actorKind: string;
                            actorId: string | null;
                            action: string;
                            subject: string | null;
                            detail: {
                                [key: string]: unknown;
                            } | null;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    getChallenge: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        parameters: unknown;
                        signature: string;
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    listRequests: {
        parameters: {
            query?: {
                /** @description Words of sector, region, use, site or campaign; never of the contact */
                q?: string;
                status?: "new" | "contacted" | "visiting" | "negotiating" | "signed" | "lost";
                /** @description True: those that are worked on, neither signed nor lost */
                open?: boolean;
                /** @description An account, me, or none for the public pool */
                owner?: string;
                /** @example medical-devices */
                sector?: string;
                /** @example 370214 */
                region?: string;
                site?: string;
                campaign?: string;
                channel?: "form" | "api" | "phone" | "partner" | "event" | "visit" | "other";
                suspect?: boolean;
                /** @example 2026-12-01 */
                from?: string;
                /** @example 2026-12-01 */
                to?: string;
                /** @example 2026-12-01 */
                followUpBy?: string;
                linkedTo?: string;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["RequestView"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    createRequest: {
        parameters: {
            query?: never;
            header?: {
                "idempotency-key"?: string;
                /** @description A parksRevision: the answer rests on these parks or newer ones, whichever instance gives it. One that does not have them within two seconds answers 503 */
                "x-min-revision"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    profile?: components["schemas"]["Profile"];
                    /** @description A note; read for what the profile, if given too, does not hold of the contact */
                    text?: string;
                    contact?: {
                        name?: string;
                        /** @description As people write it; stored as E.164 */
                        phone?: string;
                        email?: string;
                        company?: string;
                    };
                    consent: {
                        /** @description Which text the person agreed to */
                        textVersion: string;
                        at?: string;
                        /** @description SHA-256 of that text, in hex */
                        textHash?: string;
                        /** @enum {string} */
                        method?: "form" | "oral" | "written";
                    };
                    source?: {
                        site?: string;
                        page?: string;
                        campaign?: string;
                        /** @enum {string} */
                        channel?: "form" | "api" | "phone" | "partner" | "event" | "visit" | "other";
                        /** @description Hidden fields of the form; encrypted */
                        hidden?: {
                            [key: string]: string;
                        };
                    };
                    /** @enum {string} */
                    language?: "zh" | "en";
                    weights?: {
                        sector?: number;
                        premises?: number;
                        land?: number;
                        space?: number;
                        tax?: number;
                        location?: number;
                        cost?: number;
                        incentives?: number;
                        facilities?: number;
                        access?: number;
                        cluster?: number;
                        standing?: number;
                    };
                    must?: ("sector" | "premises" | "land" | "space" | "tax" | "location" | "cost" | "incentives" | "facilities" | "access" | "cluster" | "standing")[];
                    limit?: number;
                    proof?: {
                        /** @description The solved challenge of GET /v1/challenge, in base64 */
                        challenge?: string;
                        /** @description Left empty by people */
                        website?: string;
                        /** @description From showing the form to sending it */
                        elapsedMs?: number;
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    /** @description The parksRevision of the answer; send it as X-Min-Revision */
                    "x-parks-revision"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        parksRevision: number;
                        /**
                         * @description The database is out of reach: these are the parks as last read
                         * @enum {boolean}
                         */
                        stale?: true;
                        /** @description When the database last answered; only where stale */
                        lastContact?: string;
                        id: string;
                        createdAt: string;
                        profile: components["schemas"]["Profile"];
                        recommendations: components["schemas"]["Recommendation"][];
                        excluded: components["schemas"]["Exclusion"][];
                        total: number;
                        /** @description Version of the scoring model */
                        model: string;
                        /** @description The city of each recommended park, by its id */
                        places: {
                            [key: string]: {
                                zh: string;
                                en: string;
                            };
                        };
                        /** @description For form keys: adds answers to the request for two hours */
                        answerToken?: string;
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    answerRequest: {
        parameters: {
            query?: never;
            header?: {
                /** @description A parksRevision: the answer rests on these parks or newer ones, whichever instance gives it. One that does not have them within two seconds answers 503 */
                "x-min-revision"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The answerToken that the request was answered with */
                    token: string;
                    set?: components["schemas"]["Profile"];
                    /** @description Fields of answers that are taken back */
                    clear?: ("company" | "contactName" | "phone" | "intent" | "tenure" | "uses" | "sectors" | "landM2" | "floorM2" | "investmentCny" | "fixedInvestmentCny" | "revenueCny" | "taxCnyYear" | "taxCnyPerMuYear" | "headcount" | "rentCnyM2Month" | "landPriceCnyMu" | "floorHeightM" | "floorLoadTM2" | "powerKva" | "craneT" | "groundFloor" | "fireClass" | "eia" | "processes" | "utilities" | "chemicalPark" | "qualifications" | "regions" | "near" | "moveBy" | "incentives")[];
                    /** @description Fields that are not to be asked about */
                    skip?: ("company" | "contactName" | "phone" | "intent" | "tenure" | "uses" | "sectors" | "landM2" | "floorM2" | "investmentCny" | "fixedInvestmentCny" | "revenueCny" | "taxCnyYear" | "taxCnyPerMuYear" | "headcount" | "rentCnyM2Month" | "landPriceCnyMu" | "floorHeightM" | "floorLoadTM2" | "powerKva" | "craneT" | "groundFloor" | "fireClass" | "eia" | "processes" | "utilities" | "chemicalPark" | "qualifications" | "regions" | "near" | "moveBy" | "incentives")[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    /** @description The parksRevision of the answer; send it as X-Min-Revision */
                    "x-parks-revision"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        parksRevision: number;
                        /**
                         * @description The database is out of reach: these are the parks as last read
                         * @enum {boolean}
                         */
                        stale?: true;
                        /** @description When the database last answered; only where stale */
                        lastContact?: string;
                        id: string;
                        createdAt: string;
                        profile: components["schemas"]["Profile"];
                        recommendations: components["schemas"]["Recommendation"][];
                        excluded: components["schemas"]["Exclusion"][];
                        total: number;
                        /** @description Version of the scoring model */
                        model: string;
                        /** @description The city of each recommended park, by its id */
                        places: {
                            [key: string]: {
                                zh: string;
                                en: string;
                            };
                        };
                        nextQuestion: components["schemas"]["NextQuestion"] | null;
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    exportRequests: {
        parameters: {
            query?: {
                /** @description Words of sector, region, use, site or campaign; never of the contact */
                q?: string;
                status?: "new" | "contacted" | "visiting" | "negotiating" | "signed" | "lost";
                /** @description True: those that are worked on, neither signed nor lost */
                open?: boolean;
                /** @description An account, me, or none for the public pool */
                owner?: string;
                /** @example medical-devices */
                sector?: string;
                /** @example 370214 */
                region?: string;
                site?: string;
                campaign?: string;
                channel?: "form" | "api" | "phone" | "partner" | "event" | "visit" | "other";
                suspect?: boolean;
                /** @example 2026-12-01 */
                from?: string;
                /** @example 2026-12-01 */
                to?: string;
                /** @example 2026-12-01 */
                followUpBy?: string;
                linkedTo?: string;
                format?: "csv" | "xlsx";
                /** @description With names, phones and addresses in full; noted in the audit log */
                contacts?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": unknown;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    getRequestStatistics: {
        parameters: {
            query?: {
                /** @description Words of sector, region, use, site or campaign; never of the contact */
                q?: string;
                status?: "new" | "contacted" | "visiting" | "negotiating" | "signed" | "lost";
                /** @description True: those that are worked on, neither signed nor lost */
                open?: boolean;
                /** @description An account, me, or none for the public pool */
                owner?: string;
                /** @example medical-devices */
                sector?: string;
                /** @example 370214 */
                region?: string;
                site?: string;
                campaign?: string;
                channel?: "form" | "api" | "phone" | "partner" | "event" | "visit" | "other";
                suspect?: boolean;
                /** @example 2026-12-01 */
                from?: string;
                /** @example 2026-12-01 */
                to?: string;
                /** @example 2026-12-01 */
                followUpBy?: string;
                linkedTo?: string;
                /**
                 * @description The day that counts as today, where it is not the one of UTC
                 * @example 2026-12-01
                 */
                day?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The day that counts as today */
                        day: string;
                        total: number;
                        statuses: {
                            /** @enum {string} */
                            status: "new" | "contacted" | "visiting" | "negotiating" | "signed" | "lost";
                            count: number;
                        }[];
                        funnel: {
                            /** @enum {string} */
                            status: "new" | "contacted" | "visiting" | "negotiating" | "signed" | "lost";
                            /** @description Requests that stand here or further, and lost ones that stood here or further before */
                            reached: number;
                            /** @description The share of all requests, 0 to 1 */
                            ofAll: number;
                            ofPrevious: number | null;
                        }[];
                        lostReasons: {
                            /** @enum {string} */
                            reason: "price" | "location" | "land" | "space" | "threshold" | "policy" | "competitor" | "cancelled" | "unreachable" | "duplicate" | "spam" | "other";
                            count: number;
                        }[];
                        /** @description The largest first, at most a hundred */
                        sources: {
                            /** @enum {string} */
                            channel: "form" | "api" | "phone" | "partner" | "event" | "visit" | "other";
                            site: string | null;
                            campaign: string | null;
                            count: number;
                            signed: number;
                            lost: number;
                        }[];
                        owners: {
                            ownerId: string | null;
                            count: number;
                            open: number;
                            /** @description Open requests to be followed up today or before */
                            due: number;
                        }[];
                        /** @description Open requests to be followed up */
                        due: {
                            today: number;
                            overdue: number;
                        };
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    getRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestView"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    deleteRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    updateRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The revision that was read; refused when it is no longer that */
                    revision?: number;
                    /** @enum {string} */
                    status?: "new" | "contacted" | "visiting" | "negotiating" | "signed" | "lost";
                    /** @enum {string} */
                    lostReason?: "price" | "location" | "land" | "space" | "threshold" | "policy" | "competitor" | "cancelled" | "unreachable" | "duplicate" | "spam" | "other";
                    ownerId?: string | null;
                    followUpOn?: string | null;
                    profile?: components["schemas"]["Profile"];
                    /** @description False: a person looked, it is no spam */
                    suspect?: boolean;
                    remark?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestView"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    listRequestEvents: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            at: string;
                            kind: string;
                            actorKind: string;
                            actorId: string | null;
                            changes: {
                                [key: string]: unknown;
                            } | null;
                            remark: string | null;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    revealRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        contact: components["schemas"]["ContactView"];
                        note: string | null;
                        source: {
                            page?: string;
                            hidden?: {
                                [key: string]: string;
                            };
                        };
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    getRequestMatches: {
        parameters: {
            query?: never;
            header?: {
                /** @description A parksRevision: the answer rests on these parks or newer ones, whichever instance gives it. One that does not have them within two seconds answers 503 */
                "x-min-revision"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    /** @description The parksRevision of the answer; send it as X-Min-Revision */
                    "x-parks-revision"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The answer rests on the parks of this revision or a newer one */
                        parksRevision: number;
                        /**
                         * @description The database is out of reach: these are the parks as last read
                         * @enum {boolean}
                         */
                        stale?: true;
                        /** @description When the database last answered; only where stale */
                        lastContact?: string;
                        saved: {
                            createdAt: string;
                            result: components["schemas"]["MatchResult"];
                        };
                        currentRevision: number;
                        /** @description Parks that would like to have the request */
                        raisedHands: {
                            parkId: string;
                            name: string;
                            at: string;
                        }[];
                        /** @description What the same profile finds otherwise now */
                        changes: {
                            parkId: string;
                            name: string;
                            /** @enum {string} */
                            kind: "new" | "gone" | "better" | "worse";
                            before: {
                                rank: number;
                                score: number;
                            } | null;
                            after: {
                                rank: number;
                                score: number;
                            } | null;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    renewRequestMatches: {
        parameters: {
            query?: never;
            header?: {
                /** @description A parksRevision: the answer rests on these parks or newer ones, whichever instance gives it. One that does not have them within two seconds answers 503 */
                "x-min-revision"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    /** @description The parksRevision of the answer; send it as X-Min-Revision */
                    "x-parks-revision"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The answer rests on the parks of this revision or a newer one */
                        parksRevision: number;
                        /**
                         * @description The database is out of reach: these are the parks as last read
                         * @enum {boolean}
                         */
                        stale?: true;
                        /** @description When the database last answered; only where stale */
                        lastContact?: string;
                        saved: {
                            createdAt: string;
                            result: components["schemas"]["MatchResult"];
                        };
                        currentRevision: number;
                        /** @description Parks that would like to have the request */
                        raisedHands: {
                            parkId: string;
                            name: string;
                            at: string;
                        }[];
                        /** @description What the same profile finds otherwise now */
                        changes: {
                            parkId: string;
                            name: string;
                            /** @enum {string} */
                            kind: "new" | "gone" | "better" | "worse";
                            before: {
                                rank: number;
                                score: number;
                            } | null;
                            after: {
                                rank: number;
                                score: number;
                            } | null;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    getRequestReport: {
        parameters: {
            query?: {
                /** @description The language of the request if left out, else zh */
                lang?: "zh" | "en";
                format?: "html" | "xlsx";
                /** @description full: in clear, noted as a reveal is */
                contact?: "masked" | "full";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    listReports: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            requestId: string;
                            revision: number;
                            /** @enum {string} */
                            status: "draft" | "sent";
                            /** @enum {string} */
                            lang: "zh" | "en";
                            /** @description Which of the saved matches it is made from, from 1; 0: none was saved */
                            matchSeq: number;
                            parkIds: string[];
                            title: string | null;
                            introduction: string | null;
                            madeBy: string | null;
                            comments: {
                                [key: string]: string;
                            };
                            hidden: ("plot" | "comparison" | "attributes" | "sources" | "competing" | "questions" | "tax" | "method")[];
                            validUntil: string | null;
                            createdAt: string;
                            updatedAt: string;
                            actorKind: string;
                            actorId: string | null;
                            sentAt: string | null;
                            sentByKind: string | null;
                            sentById: string | null;
                            sha256: string | null;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    createReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    lang?: "zh" | "en";
                    /** @description Parks of the saved matches, in the order of the report */
                    parkIds?: string[];
                    /** @description In place of the usual title */
                    title?: string;
                    /** @description Plain text at the head of the conclusion; an empty line parts paragraphs */
                    introduction?: string;
                    /** @description Who stands as its maker; the caller if left out */
                    madeBy?: string;
                    /** @description What staff say of a park, by its id; plain text */
                    comments?: {
                        [key: string]: string;
                    };
                    /** @description Sections to leave out. Need, ranking, reasons and legal warnings always stay */
                    hidden?: ("plot" | "comparison" | "attributes" | "sources" | "competing" | "questions" | "tax" | "method")[];
                    /** @example 2026-12-31 */
                    validUntil?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        requestId: string;
                        revision: number;
                        /** @enum {string} */
                        status: "draft" | "sent";
                        /** @enum {string} */
                        lang: "zh" | "en";
                        /** @description Which of the saved matches it is made from, from 1; 0: none was saved */
                        matchSeq: number;
                        parkIds: string[];
                        title: string | null;
                        introduction: string | null;
                        madeBy: string | null;
                        comments: {
                            [key: string]: string;
                        };
                        hidden: ("plot" | "comparison" | "attributes" | "sources" | "competing" | "questions" | "tax" | "method")[];
                        validUntil: string | null;
                        createdAt: string;
                        updatedAt: string;
                        actorKind: string;
                        actorId: string | null;
                        sentAt: string | null;
                        sentByKind: string | null;
                        sentById: string | null;
                        sha256: string | null;
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    getReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                reportId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        requestId: string;
                        revision: number;
                        /** @enum {string} */
                        status: "draft" | "sent";
                        /** @enum {string} */
                        lang: "zh" | "en";
                        /** @description Which of the saved matches it is made from, from 1; 0: none was saved */
                        matchSeq: number;
                        parkIds: string[];
                        title: string | null;
                        introduction: string | null;
                        madeBy: string | null;
                        comments: {
                            [key: string]: string;
                        };
                        hidden: ("plot" | "comparison" | "attributes" | "sources" | "competing" | "questions" | "tax" | "method")[];
                        validUntil: string | null;
                        createdAt: string;
                        updatedAt: string;
                        actorKind: string;
                        actorId: string | null;
                        sentAt: string | null;
                        sentByKind: string | null;
                        sentById: string | null;
                        sha256: string | null;
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    deleteReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                reportId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    updateReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                reportId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The revision that was read; refused when it is no longer that */
                    revision?: number;
                    /** @enum {string} */
                    lang?: "zh" | "en";
                    /** @description Parks of the saved matches, in the order of the report */
                    parkIds?: string[];
                    title?: string | null;
                    introduction?: string | null;
                    madeBy?: string | null;
                    /** @description What staff say of a park, by its id; plain text */
                    comments?: {
                        [key: string]: string;
                    };
                    /** @description Sections to leave out. Need, ranking, reasons and legal warnings always stay */
                    hidden?: ("plot" | "comparison" | "attributes" | "sources" | "competing" | "questions" | "tax" | "method")[];
                    validUntil?: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        requestId: string;
                        revision: number;
                        /** @enum {string} */
                        status: "draft" | "sent";
                        /** @enum {string} */
                        lang: "zh" | "en";
                        /** @description Which of the saved matches it is made from, from 1; 0: none was saved */
                        matchSeq: number;
                        parkIds: string[];
                        title: string | null;
                        introduction: string | null;
                        madeBy: string | null;
                        comments: {
                            [key: string]: string;
                        };
                        hidden: ("plot" | "comparison" | "attributes" | "sources" | "competing" | "questions" | "tax" | "method")[];
                        validUntil: string | null;
                        createdAt: string;
                        updatedAt: string;
                        actorKind: string;
                        actorId: string | null;
                        sentAt: string | null;
                        sentByKind: string | null;
                        sentById: string | null;
                        sha256: string | null;
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    sendReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                reportId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The revision that was read; refused when it is no longer that */
                    revision?: number;
                } | null;
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        requestId: string;
                        revision: number;
                        /** @enum {string} */
                        status: "draft" | "sent";
                        /** @enum {string} */
                        lang: "zh" | "en";
                        /** @description Which of the saved matches it is made from, from 1; 0: none was saved */
                        matchSeq: number;
                        parkIds: string[];
                        title: string | null;
                        introduction: string | null;
                        madeBy: string | null;
                        comments: {
                            [key: string]: string;
                        };
                        hidden: ("plot" | "comparison" | "attributes" | "sources" | "competing" | "questions" | "tax" | "method")[];
                        validUntil: string | null;
                        createdAt: string;
                        updatedAt: string;
                        actorKind: string;
                        actorId: string | null;
                        sentAt: string | null;
                        sentByKind: string | null;
                        sentById: string | null;
                        sha256: string | null;
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    getReportDocument: {
        parameters: {
            query?: {
                format?: "html" | "xlsx";
                /** @description full: in clear, noted as a reveal is */
                contact?: "masked" | "full";
            };
            header?: never;
            path: {
                id: string;
                reportId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    listHandovers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            requestId: string;
                            parks: {
                                parkId: string;
                                recipient: string;
                            }[];
                            purpose: string;
                            fields: ("name" | "phone" | "email" | "company")[];
                            consent: {
                                textVersion: string;
                                at: string;
                                textHash?: string;
                                /** @enum {string} */
                                method: "form" | "oral" | "written";
                            };
                            createdAt: string;
                            actorKind: string;
                            actorId: string | null;
                            withdrawnAt: string | null;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    createHandover: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    parks: {
                        parkId: string;
                        /** @description Who receives it there; the name of the park by default */
                        recipient?: string;
                    }[];
                    /** @description When the consent names more than three parks */
                    maxParks?: number;
                    /** @example 联系入驻事宜 */
                    purpose: string;
                    fields: ("name" | "phone" | "email" | "company")[];
                    consent: {
                        textVersion: string;
                        at: string;
                        textHash?: string;
                        /** @enum {string} */
                        method?: "form" | "oral" | "written";
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        requestId: string;
                        parks: {
                            parkId: string;
                            recipient: string;
                        }[];
                        purpose: string;
                        fields: ("name" | "phone" | "email" | "company")[];
                        consent: {
                            textVersion: string;
                            at: string;
                            textHash?: string;
                            /** @enum {string} */
                            method: "form" | "oral" | "written";
                        };
                        createdAt: string;
                        actorKind: string;
                        actorId: string | null;
                        withdrawnAt: string | null;
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    withdrawHandover: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                handoverId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        requestId: string;
                        parks: {
                            parkId: string;
                            recipient: string;
                        }[];
                        purpose: string;
                        fields: ("name" | "phone" | "email" | "company")[];
                        consent: {
                            textVersion: string;
                            at: string;
                            textHash?: string;
                            /** @enum {string} */
                            method: "form" | "oral" | "written";
                        };
                        createdAt: string;
                        actorKind: string;
                        actorId: string | null;
                        withdrawnAt: string | null;
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    findPerson: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    phone?: string;
                    email?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["RequestView"][];
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    exportPerson: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    phone?: string;
                    email?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        requests: {
                            request: components["schemas"]["RequestView"];
                            contact: components["schemas"]["ContactView"];
                            note: string | null;
                            source: {
                                page?: string;
                                hidden?: {
                                    [key: string]: string;
                                };
                            };
                            events: {
                                id: string;
                                at: string;
                                kind: string;
                                actorKind: string;
                                actorId: string | null;
                                changes: {
                                    [key: string]: unknown;
                                } | null;
                                remark: string | null;
                            }[];
                            handovers: {
                                id: string;
                                requestId: string;
                                parks: {
                                    parkId: string;
                                    recipient: string;
                                }[];
                                purpose: string;
                                fields: ("name" | "phone" | "email" | "company")[];
                                consent: {
                                    textVersion: string;
                                    at: string;
                                    textHash?: string;
                                    /** @enum {string} */
                                    method: "form" | "oral" | "written";
                                };
                                createdAt: string;
                                actorKind: string;
                                actorId: string | null;
                                withdrawnAt: string | null;
                            }[];
                            reports: {
                                id: string;
                                requestId: string;
                                revision: number;
                                /** @enum {string} */
                                status: "draft" | "sent";
                                /** @enum {string} */
                                lang: "zh" | "en";
                                /** @description Which of the saved matches it is made from, from 1; 0: none was saved */
                                matchSeq: number;
                                parkIds: string[];
                                title: string | null;
                                introduction: string | null;
                                madeBy: string | null;
                                comments: {
                                    [key: string]: string;
                                };
                                hidden: ("plot" | "comparison" | "attributes" | "sources" | "competing" | "questions" | "tax" | "method")[];
                                validUntil: string | null;
                                createdAt: string;
                                updatedAt: string;
                                actorKind: string;
                                actorId: string | null;
                                sentAt: string | null;
                                sentByKind: string | null;
                                sentById: string | null;
                                sha256: string | null;
                            }[];
                        }[];
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    erasePerson: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    phone?: string;
                    email?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        erased: string[];
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    listAssignmentRules: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            position: number;
                            region: string | null;
                            sector: string | null;
                            site: string | null;
                            ownerId: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    createAssignmentRule: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    position?: number;
                    /** @example 370214 */
                    region?: string;
                    /** @example medical-devices */
                    sector?: string;
                    site?: string;
                    ownerId: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        position: number;
                        region: string | null;
                        sector: string | null;
                        site: string | null;
                        ownerId: string;
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    deleteAssignmentRule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    listParkRequests: {
        parameters: {
            query?: {
                limit?: number;
            };
            header?: {
                /** @description A parksRevision: the answer rests on these parks or newer ones, whichever instance gives it. One that does not have them within two seconds answers 503 */
                "x-min-revision"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    /** @description The parksRevision of the answer; send it as X-Min-Revision */
                    "x-parks-revision"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The answer rests on the parks of this revision or a newer one */
                        parksRevision: number;
                        /**
                         * @description The database is out of reach: these are the parks as last read
                         * @enum {boolean}
                         */
                        stale?: true;
                        /** @description When the database last answered; only where stale */
                        lastContact?: string;
                        matches: {
                            match: components["schemas"]["ReverseMatch"];
                            handRaised: boolean;
                            contact: components["schemas"]["ContactView"] | null;
                        }[];
                        total: number;
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    getDemandGap: {
        parameters: {
            query?: never;
            header?: {
                /** @description A parksRevision: the answer rests on these parks or newer ones, whichever instance gives it. One that does not have them within two seconds answers 503 */
                "x-min-revision"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    /** @description The parksRevision of the answer; send it as X-Min-Revision */
                    "x-parks-revision"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The answer rests on the parks of this revision or a newer one */
                        parksRevision: number;
                        /**
                         * @description The database is out of reach: these are the parks as last read
                         * @enum {boolean}
                         */
                        stale?: true;
                        /** @description When the database last answered; only where stale */
                        lastContact?: string;
                        requests: number | null;
                        /** @description Criteria that shut the park out, or that it did not meet at all */
                        failed: {
                            /** @enum {string} */
                            criterion: "sector" | "premises" | "land" | "space" | "tax" | "location" | "cost" | "incentives" | "facilities" | "access" | "cluster" | "standing";
                            count: number;
                        }[];
                        /** @description Criteria on which the park's data are missing */
                        unknown: {
                            /** @enum {string} */
                            criterion: "sector" | "premises" | "land" | "space" | "tax" | "location" | "cost" | "incentives" | "facilities" | "access" | "cluster" | "standing";
                            count: number;
                        }[];
                        /** @description Smaller groups are not shown */
                        leastGroup: number;
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    getDigest: {
        parameters: {
            query?: {
                /** @example 2026-12-01 */
                from?: string;
                /** @example 2026-12-01 */
                to?: string;
                /** @example medical-devices */
                sector?: string;
                /** @example 370214 */
                region?: string;
                format?: "json" | "html";
                lang?: "zh" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The digest, as JSON or as a page to print and to send */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        from: string | null;
                        to: string | null;
                        total: number;
                        groups: {
                            sector: {
                                id: string;
                                zh: string;
                                en: string;
                            } | null;
                            region: {
                                code: string;
                                name: string;
                            } | null;
                            count: number;
                            requests: {
                                id: string;
                                day: string;
                                profile: components["schemas"]["Profile"];
                            }[];
                        }[];
                    };
                    "text/html": string;
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    raiseHand: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    lowerHand: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    listWebhooks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            name: string;
                            /** @description The host of its address; the rest may hold a secret and is not shown */
                            host: string;
                            /** @enum {string} */
                            format: "json" | "wecom" | "dingtalk" | "feishu";
                            events: ("request.created" | "request.updated" | "request.erased" | "handover.created")[];
                            active: boolean;
                            createdAt: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    createWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    url: string;
                    /** @enum {string} */
                    format?: "json" | "wecom" | "dingtalk" | "feishu";
                    events?: ("request.created" | "request.updated" | "request.erased" | "handover.created")[];
                    /** @description The signing secret of a dingtalk or feishu robot */
                    secret?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        name: string;
                        /** @description The host of its address; the rest may hold a secret and is not shown */
                        host: string;
                        /** @enum {string} */
                        format: "json" | "wecom" | "dingtalk" | "feishu";
                        events: ("request.created" | "request.updated" | "request.erased" | "handover.created")[];
                        active: boolean;
                        createdAt: string;
                        secret?: string;
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    deleteWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    updateWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name?: string;
                    events?: ("request.created" | "request.updated" | "request.erased" | "handover.created")[];
                    /** @description False: it is told of nothing until it is active again; what waited for another try then goes on */
                    active?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        name: string;
                        /** @description The host of its address; the rest may hold a secret and is not shown */
                        host: string;
                        /** @enum {string} */
                        format: "json" | "wecom" | "dingtalk" | "feishu";
                        events: ("request.created" | "request.updated" | "request.erased" | "handover.created")[];
                        active: boolean;
                        createdAt: string;
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    testWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        eventId: string;
                        /** @enum {string} */
                        type: "request.created" | "request.updated" | "request.erased" | "handover.created" | "webhook.test";
                        requestId: string | null;
                        /** @enum {string} */
                        state: "pending" | "delivered" | "failed";
                        attempts: number;
                        nextAt: string;
                        lastStatus: number | null;
                        lastError: string | null;
                        createdAt: string;
                        deliveredAt: string | null;
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    listDeliveries: {
        parameters: {
            query?: {
                state?: "pending" | "delivered" | "failed";
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            eventId: string;
                            /** @enum {string} */
                            type: "request.created" | "request.updated" | "request.erased" | "handover.created" | "webhook.test";
                            requestId: string | null;
                            /** @enum {string} */
                            state: "pending" | "delivered" | "failed";
                            attempts: number;
                            nextAt: string;
                            lastStatus: number | null;
                            lastError: string | null;
                            createdAt: string;
                            deliveredAt: string | null;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    replayDelivery: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                deliveryId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    replayWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    since: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        planned: number;
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    importParks: {
        parameters: {
            query?: never;
            header?: {
                /** @description A parksRevision: the answer rests on these parks or newer ones, whichever instance gives it. One that does not have them within two seconds answers 503 */
                "x-min-revision"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Park records */
                    parks: components["schemas"]["Park"][];
                };
                "text/csv": unknown;
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    /** @description The parksRevision of the answer; send it as X-Min-Revision */
                    "x-parks-revision"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        parksRevision: number;
                        /**
                         * @description The database is out of reach: these are the parks as last read
                         * @enum {boolean}
                         */
                        stale?: true;
                        /** @description When the database last answered; only where stale */
                        lastContact?: string;
                        created: number;
                        updated: number;
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    addDocuments: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": unknown;
            };
        };
        responses: {
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        /**
                         * @description interrupted: the server that read it is gone; send the files again that are not done
                         * @enum {string}
                         */
                        status: "running" | "done" | "interrupted";
                        createdAt: string;
                        finishedAt: string | null;
                        total: number;
                        done: number;
                        failed: number;
                        files: {
                            name: string;
                            size: number;
                            /** @enum {string} */
                            status: "queued" | "reading" | "added" | "known" | "failed";
                            documentId: string | null;
                            parkCount: number | null;
                            factCount: number | null;
                            code: string | null;
                            detail: string | null;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
}
